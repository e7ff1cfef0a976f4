package uk.safeguarding.reporting.facts.protection;

import java.time.LocalDate;
import java.util.stream.Stream;
import uk.safeguarding.kernel.WorkingDays;
import uk.safeguarding.reporting.facts.Counting;
import uk.safeguarding.reporting.facts.Fact;
import uk.safeguarding.reporting.facts.OpenTo;
import uk.safeguarding.reporting.facts.spans.Span;
import uk.safeguarding.reporting.facts.spans.Spans;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/**
 * Children on a child protection plan who were seen in the last 15 working days: a visit at which
 * the child was seen covers the fifteenth working day after it, and none of a plan that ended.
 */
public final class SeenOnPlan implements Counting {

  public static final String COUNT = "children-on-a-protection-plan-seen-in-15-working-days";

  private static final int DAYS = 15;

  @Override
  public Stream<Fact> facts(String subject, SubjectRecord known) {
    Spans seen =
        Spans.of(
            known
                .standing("protection-plan")
                .flatMap(plan -> plan.getValue().entriesOf("visits").stream())
                .filter(visit -> visit.text("outcome").startsWith("CHILD_SEEN"))
                .map(visit -> covered(visit.day("visitedOn"))));
    return OpenTo.stood(COUNT, subject, seen.and(OpenTo.protectionPlan(known)));
  }

  /** To the last day before a sixteenth working day has begun. */
  private static Span covered(LocalDate visited) {
    return new Span(visited, WorkingDays.englandAndWales().due(visited, DAYS + 1).date());
  }
}
