package uk.safeguarding.contactsandreferrals.received;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanId;

/**
 * The child in need plans of one child that are open.
 *
 * @param plans in order of their id
 */
public record OpenPlans(List<Open> plans) {

  /** One of them. */
  public record Open(ChildInNeedPlanId plan, LocalDate startedOn) {}

  static final OpenPlans NONE = new OpenPlans(List.of());

  OpenPlans with(ChildInNeedPlanId plan, LocalDate startedOn) {
    return new OpenPlans(
        Stream.concat(others(plan), Stream.of(new Open(plan, startedOn)))
            .sorted(Comparator.comparing(each -> each.plan().toString()))
            .toList());
  }

  OpenPlans without(ChildInNeedPlanId plan) {
    return new OpenPlans(others(plan).toList());
  }

  boolean has(ChildInNeedPlanId plan) {
    return plans.stream().anyMatch(each -> each.plan().equals(plan));
  }

  /** Those that had begun by a day. */
  List<ChildInNeedPlanId> begunBy(LocalDate day) {
    return plans.stream().filter(each -> !each.startedOn().isAfter(day)).map(Open::plan).toList();
  }

  private Stream<Open> others(ChildInNeedPlanId plan) {
    return plans.stream().filter(each -> !each.plan().equals(plan));
  }
}
