package uk.safeguarding.reporting.facts.protection;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.safeguarding.kernel.WorkingDays;
import uk.safeguarding.reporting.facts.Counting;
import uk.safeguarding.reporting.facts.Fact;
import uk.safeguarding.reporting.facts.OpenTo;
import uk.safeguarding.reporting.facts.spans.Span;
import uk.safeguarding.reporting.facts.spans.Spans;
import uk.safeguarding.reporting.subjects.KnownRecord;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/**
 * Children on a child protection plan who were seen in the last 15 working days: a visit at which
 * the child was seen covers the fifteenth working day after it, while that plan lasts. Of a child
 * who is not born yet the mother was seen.
 */
public final class SeenOnPlan implements Counting {

  public static final String COUNT = "children-on-a-protection-plan-seen-in-15-working-days";

  private static final int DAYS = 15;

  @Override
  public Set<String> counts() {
    return Set.of(COUNT);
  }

  @Override
  public Set<String> kinds() {
    return Set.of("protection-plan");
  }

  @Override
  public Stream<Fact> facts(String subject, SubjectRecord known) {
    Spans seen =
        Spans.of(
            known
                .standing("protection-plan")
                .map(Map.Entry::getValue)
                .flatMap(plan -> seen(plan).spans().stream()));
    return OpenTo.stood(COUNT, subject, seen);
  }

  /** Under this plan: a visit of an earlier one says nothing of this. */
  private static Spans seen(KnownRecord plan) {
    Spans visited =
        Spans.of(
            plan.entriesOf("visits").stream()
                .filter(visit -> !visit.text("outcome").equals("CHILD_NOT_SEEN"))
                .map(visit -> covered(visit.day("visitedOn"))));
    return visited.and(Spans.of(Stream.of(OpenTo.span(plan))));
  }

  /** To the last day before a sixteenth working day has begun. */
  private static Span covered(LocalDate visited) {
    return new Span(visited, WorkingDays.englandAndWales().due(visited, DAYS + 1).date());
  }
}
