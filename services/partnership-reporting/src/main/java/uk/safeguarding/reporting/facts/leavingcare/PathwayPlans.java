package uk.safeguarding.reporting.facts.leavingcare;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.reporting.facts.AuthorisedPathwayPlans;
import uk.safeguarding.reporting.facts.Counting;
import uk.safeguarding.reporting.facts.Fact;
import uk.safeguarding.reporting.facts.Milestones;
import uk.safeguarding.reporting.facts.OpenTo;
import uk.safeguarding.reporting.facts.care.ChildrenLookedAfter;
import uk.safeguarding.reporting.facts.spans.Span;
import uk.safeguarding.reporting.facts.spans.Spans;
import uk.safeguarding.reporting.subjects.Statement;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/**
 * Young people who ought to have a pathway plan, looked-after children of 16 or over and relevant
 * and former relevant care leavers who are supported, and among them those whose plan is
 * authorised.
 */
public final class PathwayPlans implements Counting {

  public static final String DUE = "young-people-to-have-a-pathway-plan";
  public static final String AUTHORISED = "young-people-with-authorised-pathway-plan";

  private static final int SIXTEEN = 16;

  @Override
  public Set<String> counts() {
    return Set.of(DUE, AUTHORISED);
  }

  @Override
  public Set<String> kinds() {
    return Set.of("period-of-care", "child", "care-leaver", "pathway-plan");
  }

  @Override
  public Stream<Fact> facts(String subject, SubjectRecord known) {
    Spans due = ChildrenLookedAfter.spans(known).and(old(known)).or(leavers(known));
    return Stream.concat(
        OpenTo.stood(DUE, subject, due),
        OpenTo.stood(AUTHORISED, subject, AuthorisedPathwayPlans.spans(known).and(due)));
  }

  /** From the month of the 16th birthday, which is over for everybody at its end. */
  private static Spans old(SubjectRecord known) {
    @Nullable Month sixteen = Milestones.month(known, SIXTEEN);
    @Nullable LocalDate from = sixteen == null ? turns16From(known) : sixteen.firstDay();
    return from == null ? Spans.NONE : Spans.of(Stream.of(Span.since(from)));
  }

  private static @Nullable LocalDate turns16From(SubjectRecord known) {
    return known
        .standing("period-of-care")
        .map(each -> each.getValue().statement("started"))
        .filter(Objects::nonNull)
        .map((Statement started) -> started.dayOrNull("turns16From"))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static Spans leavers(SubjectRecord known) {
    return Spans.of(
        CareLeaving.of(known)
            .map(each -> each.supported().and(each.relevant()).butNot(each.dead()))
            .flatMap(spans -> spans.spans().stream()));
  }
}
