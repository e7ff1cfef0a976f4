package uk.safeguarding.reporting.facts.care;

import static java.util.Objects.requireNonNull;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.facts.Counting;
import uk.safeguarding.reporting.facts.Fact;
import uk.safeguarding.reporting.facts.OpenTo;
import uk.safeguarding.reporting.facts.spans.Span;
import uk.safeguarding.reporting.facts.spans.Spans;
import uk.safeguarding.reporting.subjects.KnownRecord;
import uk.safeguarding.reporting.subjects.Statement;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/**
 * Children looked after, and among them those with foster carers of an agency, with an authorised
 * care plan, and unaccompanied asylum-seeking children. Short breaks (V3, V4) are none of them.
 */
public final class ChildrenLookedAfter implements Counting {

  public static final String COUNT = "children-looked-after";
  public static final String WITH_AGENCY = COUNT + "-with-fostering-agency";
  public static final String WITH_CARE_PLAN = COUNT + "-with-authorised-care-plan";
  public static final String UNACCOMPANIED = COUNT + "-unaccompanied";

  @Override
  public Stream<Fact> facts(String subject, SubjectRecord known) {
    Spans lookedAfter = spans(known);
    Spans agency = Stays.spans(known, Stay::isWithFosteringAgency).and(lookedAfter);
    return Stream.of(
            OpenTo.stood(COUNT, subject, lookedAfter),
            OpenTo.stood(WITH_AGENCY, subject, agency),
            OpenTo.stood(WITH_CARE_PLAN, subject, planned(known).and(lookedAfter)),
            OpenTo.stood(UNACCOMPANIED, subject, unaccompanied(known).and(lookedAfter)))
        .flatMap(facts -> facts);
  }

  /** The days on which a child is looked after, short breaks apart. */
  public static Spans spans(SubjectRecord known) {
    return Stays.spans(known, stay -> !stay.isShortBreak());
  }

  private static Spans planned(SubjectRecord known) {
    return Spans.of(
        known
            .standing("care-plan")
            .map(plan -> plan.getValue())
            .filter(plan -> plan.statement("authorised") != null)
            .map(ChildrenLookedAfter::sinceAuthorised));
  }

  private static Span sinceAuthorised(KnownRecord plan) {
    Statement authorised = requireNonNull(plan.statement("authorised"));
    @Nullable Statement ended = plan.statement("ended");
    return ended == null
        ? Span.since(authorised.day("authorisedOn"))
        : new Span(authorised.day("authorisedOn"), ended.day("endedOn"));
  }

  private static Spans unaccompanied(SubjectRecord known) {
    return Spans.of(
        known
            .standing("unaccompanied")
            .map(status -> OpenTo.span(status.getValue(), "startedOn", "endedOn", 0)));
  }
}
