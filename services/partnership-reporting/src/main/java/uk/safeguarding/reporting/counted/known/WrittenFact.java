package uk.safeguarding.reporting.counted.known;

import java.time.LocalDate;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.reporting.facts.Fact;
import uk.safeguarding.reporting.facts.spans.Span;

/**
 * A fact as it is stored. It has a day on which it happened, or a period in which it counts once,
 * or the days from which and until which it stands.
 *
 * @param in the period as it is written, a year with the word before it: {@code year 2018-19}
 * @param until the first day on which it does not stand any more; null while no end is known
 * @param by its dimensions
 */
public record WrittenFact(
    String count,
    String counted,
    @Nullable LocalDate on,
    @Nullable String in,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    SortedMap<String, String> by) {

  public static WrittenFact of(Fact fact) {
    var by = fact.dimensions().values();
    return switch (fact) {
      case Fact.Happened(String count, String counted, LocalDate on, _) ->
          new WrittenFact(count, counted, on, null, null, null, by);
      case Fact.HappenedIn(String count, String counted, var period, _) ->
          new WrittenFact(count, counted, null, WrittenPeriod.of(period), null, null, by);
      case Fact.Stood(String count, String counted, Span span, _) ->
          new WrittenFact(
              count, counted, null, null, span.from(), span.hasEnd() ? span.until() : null, by);
    };
  }

  /**
   * The period in which it counts, as it is written: the one of its own, or the month of its day.
   *
   * @throws IllegalStateException for what stands
   */
  public String happenedIn() {
    if (in != null) {
      return in;
    }
    if (on == null) {
      throw new IllegalStateException("What stands counts in no single period: " + count);
    }
    return Month.containing(on).toString();
  }
}
