package uk.safeguarding.reporting.counted.whereabouts;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.reporting.counted.known.KnownFact;
import uk.safeguarding.reporting.counted.known.KnownFacts;
import uk.safeguarding.reporting.counted.known.WrittenFact;

/**
 * In which counts and periods a subject has facts or once had some. It is a small part of what is
 * stored of the subject itself, follows from that, and only ever grows.
 *
 * @param words each a count with a period in which something happened, a financial year in which it
 *     stood, or that it stood without a known end
 */
public record Whereabouts(SortedSet<String> words) {

  public static final Whereabouts NOWHERE = new Whereabouts(new TreeSet<>());

  /** The collection, with a document for each subject that has or had facts. */
  public static final String COLLECTION = "whereabouts";

  static final String WORDS = "words";

  public static Whereabouts of(KnownFacts facts) {
    SortedSet<String> words = new TreeSet<>();
    for (KnownFact each : facts.facts()) {
      add(each.fact(), words);
    }
    return new Whereabouts(words);
  }

  private static void add(WrittenFact fact, SortedSet<String> words) {
    @Nullable LocalDate from = fact.from();
    @Nullable LocalDate until = fact.until();
    if (from == null) {
      words.add(happened(fact.count(), fact.happenedIn()));
    } else if (until == null) {
      words.add(standsOpen(fact.count()));
    } else {
      FinancialYear last = FinancialYear.containing(until);
      for (FinancialYear year = FinancialYear.containing(from);
          year.compareTo(last) <= 0;
          year = year.next()) {
        words.add(stood(fact.count(), year));
      }
    }
  }

  /**
   * @param period as {@link uk.safeguarding.reporting.counted.known.WrittenPeriod} writes it
   */
  static String happened(String count, String period) {
    return count + " in " + period;
  }

  /** Its days begin in that year or before, and end in it or later. */
  static String stood(String count, FinancialYear year) {
    return count + " stood in " + year;
  }

  static String standsOpen(String count) {
    return count + " without an end";
  }

  /** With those of an earlier or later state of the same subject. */
  public Whereabouts and(Whereabouts other) {
    SortedSet<String> all = new TreeSet<>(words);
    all.addAll(other.words);
    return new Whereabouts(all);
  }
}
