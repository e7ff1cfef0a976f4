package uk.safeguarding.reporting.facts.leavingcare;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.reporting.facts.Counting;
import uk.safeguarding.reporting.facts.Fact;
import uk.safeguarding.reporting.facts.OpenTo;
import uk.safeguarding.reporting.facts.care.ChildrenLookedAfter;
import uk.safeguarding.reporting.facts.spans.Span;
import uk.safeguarding.reporting.facts.spans.Spans;
import uk.safeguarding.reporting.subjects.KnownRecord;
import uk.safeguarding.reporting.subjects.Statement;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/**
 * Young people who ought to have a pathway plan, looked-after children of 16 or over and care
 * leavers who are supported, and among them those whose plan was authorised.
 */
public final class PathwayPlans implements Counting {

  public static final String DUE = "young-people-to-have-a-pathway-plan";
  public static final String AUTHORISED = "young-people-with-authorised-pathway-plan";

  private static final int SIXTEEN = 16;

  @Override
  public Stream<Fact> facts(String subject, SubjectRecord known) {
    @Nullable Month sixteen = Milestones.month(known, SIXTEEN);
    Spans old = sixteen == null ? Spans.NONE : Spans.of(Stream.of(Span.since(sixteen.firstDay())));
    Spans leavers =
        Spans.of(CareLeaving.of(known).stream().flatMap(each -> each.supported().spans().stream()));
    Spans due = ChildrenLookedAfter.spans(known).and(old).or(leavers);
    return Stream.concat(
        OpenTo.stood(DUE, subject, due),
        OpenTo.stood(AUTHORISED, subject, authorised(known).and(due)));
  }

  private static Spans authorised(SubjectRecord known) {
    return Spans.of(
        known
            .standing("pathway-plan")
            .map(Map.Entry::getValue)
            .filter(plan -> plan.statement("authorised") != null)
            .map(PathwayPlans::sinceAuthorised));
  }

  private static Span sinceAuthorised(KnownRecord plan) {
    Statement authorised = requireNonNull(plan.statement("authorised"));
    @Nullable Statement ended = plan.statement("ended");
    if (ended == null) {
      return Span.since(authorised.day("authorisedOn"));
    }
    return new Span(authorised.day("authorisedOn"), CareLeaving.first(ended, "ended"));
  }
}
