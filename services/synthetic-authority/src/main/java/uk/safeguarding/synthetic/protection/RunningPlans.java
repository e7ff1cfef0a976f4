package uk.safeguarding.synthetic.protection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.synthetic.life.Child;
import uk.safeguarding.synthetic.life.Siblings;
import uk.safeguarding.synthetic.requests.Key;

/** The child protection plans of the children of a family, which run together. */
final class RunningPlans {

  /** The plan of one child. */
  record Plan(Child child, Key key) {}

  private final Siblings siblings;
  private final List<Plan> plans = new ArrayList<>();
  private final LocalDate startedOn;
  private final String category;

  RunningPlans(Siblings siblings, LocalDate startedOn, String category) {
    this.siblings = siblings;
    this.startedOn = startedOn;
    this.category = category;
  }

  void add(Child child, Key plan) {
    plans.add(new Plan(child, plan));
  }

  void remove(Plan plan) {
    plans.remove(plan);
  }

  /** Those that have not ended. */
  List<Plan> open() {
    return List.copyOf(plans);
  }

  boolean isOver() {
    return plans.isEmpty();
  }

  /** The children whose plans have not ended. */
  Siblings children() {
    return siblings.of(plans.stream().map(Plan::child).toList());
  }

  LocalDate startedOn() {
    return startedOn;
  }

  String category() {
    return category;
  }
}
