package uk.safeguarding.reporting.facts;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.facts.spans.Span;
import uk.safeguarding.reporting.facts.spans.Spans;
import uk.safeguarding.reporting.subjects.KnownRecord;
import uk.safeguarding.reporting.subjects.Statement;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/** The spans of a child's life on which several counts rest. */
public final class OpenTo {

  private OpenTo() {}

  /**
   * On a child protection plan, temporary registrations apart: the day of its end is not one of it.
   */
  public static Spans protectionPlan(SubjectRecord known) {
    return Spans.of(known.standing("protection-plan").map(plan -> span(plan.getValue())));
  }

  /** Looked after, short breaks included: the day of the end is not one of it. */
  public static Spans care(SubjectRecord known) {
    return Spans.of(known.standing("period-of-care").map(period -> span(period.getValue())));
  }

  /**
   * From what a record says of its start to the day before its end; no day where it does not begin.
   */
  public static Span span(KnownRecord record) {
    @Nullable Statement started = record.statement("started");
    if (started == null) {
      return new Span(LocalDate.MIN, LocalDate.MIN);
    }
    @Nullable Statement ended = record.statement("ended");
    return ended == null
        ? Span.since(started.day("startedOn"))
        : new Span(started.day("startedOn"), ended.day("endedOn"));
  }

  /** A child's facts of a stock. */
  public static Stream<Fact> stood(String count, String child, Spans spans) {
    return spans.spans().stream().map(span -> new Fact.Stood(count, child, span, Dimensions.NONE));
  }
}
