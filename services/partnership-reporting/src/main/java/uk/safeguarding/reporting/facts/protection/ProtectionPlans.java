package uk.safeguarding.reporting.facts.protection;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.facts.AgeBands;
import uk.safeguarding.reporting.facts.Counting;
import uk.safeguarding.reporting.facts.Dimension;
import uk.safeguarding.reporting.facts.Dimensions;
import uk.safeguarding.reporting.facts.Fact;
import uk.safeguarding.reporting.facts.OpenTo;
import uk.safeguarding.reporting.subjects.KnownRecord;
import uk.safeguarding.reporting.subjects.Statement;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/**
 * Child protection plans: started and ended, started for a child who had one before, children on
 * one, and review conferences, each about one child. Temporary registrations are none of them.
 */
public final class ProtectionPlans implements Counting {

  public static final String STARTED = "protection-plans-started";
  public static final String STARTED_AGAIN = "protection-plans-started-again";
  public static final String ENDED = "protection-plans-ended";
  public static final String CHILDREN = "children-on-a-protection-plan";
  public static final String REVIEWED = "review-conferences";

  @Override
  public Set<String> counts() {
    return Set.of(STARTED, STARTED_AGAIN, ENDED, CHILDREN, REVIEWED);
  }

  @Override
  public Set<Dimension> dimensions(String count) {
    return Set.of(STARTED, STARTED_AGAIN, ENDED).contains(count)
        ? Set.of(Dimension.AGE_BAND, Dimension.CATEGORY)
        : Set.of();
  }

  @Override
  public Set<String> kinds() {
    return Set.of("protection-plan");
  }

  @Override
  public Stream<Fact> facts(String subject, SubjectRecord known) {
    List<Map.Entry<String, KnownRecord>> plans = known.standing("protection-plan").toList();
    return Stream.of(
            plans.stream().flatMap(plan -> facts(plan.getKey(), plan.getValue(), plans)),
            OpenTo.stood(CHILDREN, subject, OpenTo.protectionPlan(known)),
            reviews(plans))
        .flatMap(facts -> facts);
  }

  private static Stream<Fact> facts(
      String id, KnownRecord plan, List<Map.Entry<String, KnownRecord>> all) {
    Statement started = requireNonNull(plan.statement("started"));
    LocalDate on = started.day("startedOn");
    Dimensions dimensions =
        Dimensions.NONE
            .with(Dimension.AGE_BAND, AgeBands.of(started.years("age")))
            .with(Dimension.CATEGORY, started.textOrNull("category"));
    Stream.Builder<Fact> facts = Stream.builder();
    facts.add(new Fact.Happened(STARTED, id, on, dimensions));
    if (started.textOrNull("previousPlanEndedOn") != null || isAfterAnother(on, all)) {
      facts.add(new Fact.Happened(STARTED_AGAIN, id, on, dimensions));
    }
    @Nullable Statement ended = plan.statement("ended");
    if (ended != null) {
      facts.add(new Fact.Happened(ENDED, id, ended.day("endedOn"), dimensions));
    }
    return facts.build();
  }

  private static boolean isAfterAnother(
      LocalDate started, List<Map.Entry<String, KnownRecord>> all) {
    return all.stream()
        .map(each -> requireNonNull(each.getValue().statement("started")).day("startedOn"))
        .anyMatch(other -> other.isBefore(started));
  }

  private static Stream<Fact> reviews(List<Map.Entry<String, KnownRecord>> plans) {
    return plans.stream()
        .flatMap(plan -> plan.getValue().entriesOf("reviews").stream())
        .map(
            review ->
                new Fact.Happened(
                    REVIEWED, review.text("review"), review.day("heldOn"), Dimensions.NONE));
  }
}
