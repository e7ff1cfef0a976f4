package uk.safeguarding.synthetic.protection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.authority.Authority;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.life.Child;
import uk.safeguarding.synthetic.life.Siblings;
import uk.safeguarding.synthetic.requests.Key;
import uk.safeguarding.synthetic.requests.PlanRequests;

/** Child protection plans: from the conference that makes them to the review that ends them. */
public final class Plans {

  private final Authority authority;
  private final Town town;
  private final Chance chance;
  private final PlanProgress progress;
  private int open;

  public Plans(Authority authority, Town town) {
    this.authority = authority;
    this.town = town;
    this.chance = town.chance().of("plans");
    this.progress = new PlanProgress(town);
  }

  /** How many children are on a plan. */
  public int open() {
    return open;
  }

  void start(Siblings siblings, List<Key> conferences, String category) {
    LocalDate today = town.today();
    var running = new RunningPlans(siblings, today, category);
    for (int place = 0; place < conferences.size(); place++) {
      Child child = siblings.children().get(place);
      Key plan = town.key("child-protection-plan");
      Key conference = conferences.get(place);
      LocalDate previous = child.lastPlanEndedOn();
      town.tell(
          child, () -> PlanRequests.start(plan, child, conference, category, today, previous));
      child.setStage(Child.Stage.PROTECTED);
      open++;
      running.add(child, plan);
      LocalDate adult = child.birthday(18);
      town.diary().on(adult, () -> comeOfAge(running, child));
    }
    progress.follow(running);
    reviewNext(running, town.weights("plans.days-to-first-review").drawWithin(chance), true);
    if (chance.happens(town.number("plans.enquiry"))) {
      int days = chance.between(14, town.whole("plans.days-to-enquiry"));
      town.diary()
          .onWorkingDay(
              today.plusDays(days),
              () -> {
                if (!running.isOver()) {
                  authority.enquiries().during(running.children());
                }
              });
    }
    if (chance.happens(town.number("plans.proceedings"))) {
      int days = town.weights("proceedings.days-to-letter").drawWithin(chance);
      town.diary()
          .onWorkingDay(today.plusDays(days), () -> authority.proceedings().begin(running, this));
    }
  }

  private void reviewNext(RunningPlans running, int days, boolean first) {
    town.diary().onWorkingDay(busy(town.today().plusDays(days)), () -> review(running, first));
  }

  /** No conferences are held in the days around Christmas. */
  private static LocalDate busy(LocalDate day) {
    boolean closed = day.getMonthValue() == 12 && day.getDayOfMonth() > 21;
    return closed ? day.minusDays(7) : day;
  }

  private void review(RunningPlans running, boolean first) {
    if (running.isOver()) {
      return;
    }
    LocalDate today = town.today();
    double ending = town.number(first ? "plans.end-at-first-review" : "plans.end-at-later-review");
    double full = open / town.number("plans.capacity");
    boolean ends =
        chance.happens(
            ending
                * Math.pow(full, town.number("plans.threshold-when-full"))
                / town.pressures().thresholds().factor());
    @Nullable String category =
        ends
            ? null
            : town.weights("plans.categories-after").draw(chance).equals("SAME")
                ? running.category()
                : "MULTIPLE";
    List<String> agencies = Attendance.of(town, chance, "review");
    for (RunningPlans.Plan plan : running.open()) {
      Key review = town.key("review-conference");
      town.tell(
          plan.child(),
          () -> PlanRequests.review(plan.key(), review, plan.child(), today, agencies, category));
    }
    if (ends) {
      Siblings siblings = running.children();
      String reason = town.weights("plans.end-reasons").draw(chance);
      end(running, running.open(), reason);
      stepDown(siblings, reason);
    } else {
      reviewNext(running, town.weights("plans.days-to-next-review").drawWithin(chance), false);
    }
  }

  private void stepDown(Siblings siblings, String reason) {
    if (reason.equals("NO_LONGER_AT_RISK")) {
      authority.childInNeedPlans().stepDown(siblings);
    } else {
      authority.closures().close(siblings, "TRANSFERRED_TO_ANOTHER_AUTHORITY");
    }
  }

  private void comeOfAge(RunningPlans running, Child child) {
    running.open().stream()
        .filter(plan -> plan.child() == child)
        .toList()
        .forEach(
            plan -> {
              end(running, List.of(plan), "REACHED_18");
              authority
                  .closures()
                  .close(running.children().of(List.of(child)), "CLOSED_AFTER_ASSESSMENT");
            });
  }

  /** Ends the plans of some of them; their cases stay open. */
  void end(RunningPlans running, List<RunningPlans.Plan> some, String reason) {
    LocalDate today = town.today();
    for (RunningPlans.Plan plan : some) {
      Child child = plan.child();
      town.tell(child, () -> PlanRequests.end(plan.key(), child, today, reason));
      child.setStage(Child.Stage.IN_NEED);
      child.setLastPlanEndedOn(today);
      running.remove(plan);
      open--;
    }
  }
}
