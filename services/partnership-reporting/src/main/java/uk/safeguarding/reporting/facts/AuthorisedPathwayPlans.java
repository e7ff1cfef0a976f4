package uk.safeguarding.reporting.facts;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.facts.spans.Span;
import uk.safeguarding.reporting.facts.spans.Spans;
import uk.safeguarding.reporting.subjects.KnownRecord;
import uk.safeguarding.reporting.subjects.Statement;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/** The days on which a young person has an authorised pathway plan. */
public final class AuthorisedPathwayPlans {

  private AuthorisedPathwayPlans() {}

  /** From the authorisation to the end, on whose day it is not in force any more. */
  public static Spans spans(SubjectRecord known) {
    return Spans.of(
        known.standing("pathway-plan").map(Map.Entry::getValue).flatMap(each -> span(each)));
  }

  private static Stream<Span> span(KnownRecord plan) {
    @Nullable Statement authorised = plan.statement("authorised");
    if (authorised == null) {
      return Stream.empty();
    }
    @Nullable Statement ended = plan.statement("ended");
    return Stream.of(
        ended == null
            ? Span.since(authorised.day("authorisedOn"))
            : new Span(authorised.day("authorisedOn"), MonthOrDay.of(ended, "ended")));
  }
}
