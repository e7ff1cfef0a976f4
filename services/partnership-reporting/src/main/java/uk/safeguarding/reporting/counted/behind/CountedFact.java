package uk.safeguarding.reporting.counted.behind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.counted.known.KnownFact;

/**
 * One that is counted. It has a day, or a period in which it counts once, or the days from which
 * and until which it stands.
 *
 * @param subject the child's reference, or the record's id where the subject is no child
 * @param counted what is counted: the subject, or one of its records
 * @param in the period, a year with the word before it: {@code year 2018-19}
 * @param until the first day on which it does not stand any more; null while no end is known
 * @param knownSince when the platform's reporting learned what made it count
 * @param records from which it follows
 */
public record CountedFact(
    String count,
    String subject,
    String counted,
    @Nullable LocalDate on,
    @Nullable String in,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    Instant knownSince,
    List<RecordBehind> records) {

  static CountedFact of(String subject, KnownFact known, List<RecordBehind> records) {
    var fact = known.fact();
    return new CountedFact(
        fact.count(),
        subject,
        fact.counted(),
        fact.on(),
        fact.in(),
        fact.from(),
        fact.until(),
        known.since(),
        records);
  }
}
