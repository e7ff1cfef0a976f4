package uk.safeguarding.reporting.facts;

import java.time.LocalDate;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.facts.spans.Span;

/** One thing that is counted once. No fact depends on the day on which somebody asks. */
public sealed interface Fact {

  /** What it is counted among, for example {@code contacts-received}. */
  String count();

  /** What is counted: the child, or the record by its id. */
  String counted();

  Dimensions dimensions();

  /** It happened on a day: counted in the month, the quarter and the year of it. */
  record Happened(String count, String counted, LocalDate on, Dimensions dimensions)
      implements Fact {}

  /**
   * It happened in a period, once however often: other lengths of period have facts of their own.
   */
  record HappenedIn(String count, String counted, ReportingPeriod period, Dimensions dimensions)
      implements Fact {}

  /** It holds at each midnight of a span. */
  record Stood(String count, String counted, Span span, Dimensions dimensions) implements Fact {}
}
