package uk.safeguarding.synthetic.frontdoor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.authority.Authority;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.days.Working;
import uk.safeguarding.synthetic.life.Child;
import uk.safeguarding.synthetic.life.Siblings;
import uk.safeguarding.synthetic.requests.ChildInNeedRequests;
import uk.safeguarding.synthetic.requests.Key;

/** Plans for children in need: visits, reviews, and where they lead. */
public final class ChildInNeedPlans {

  /** The plans of the children of a case, which run and end together. */
  private static final class Running {
    private final Siblings siblings;
    private final List<Key> plans;
    private boolean over;

    private Running(Siblings siblings, List<Key> plans) {
      this.siblings = siblings;
      this.plans = plans;
    }
  }

  private final Authority authority;
  private final Town town;
  private final Chance chance;

  public ChildInNeedPlans(Authority authority, Town town) {
    this.authority = authority;
    this.town = town;
    this.chance = town.chance().of("child-in-need-plans");
  }

  /** A plan after an assessment. */
  public void start(Siblings siblings) {
    start(siblings, town.number("child-in-need.months"));
  }

  /** A plan after a child protection plan or care has ended. */
  public void stepDown(Siblings siblings) {
    start(siblings, town.number("child-in-need.months-after-step-down"));
  }

  private void start(Siblings about, double months) {
    LocalDate today = town.today();
    Siblings siblings = about.at(Child.Stage.IN_NEED, today);
    if (siblings.isEmpty()) {
      authority.closures().close(about, "NO_LONGER_IN_NEED_OR_ANOTHER_REASON");
      return;
    }
    var plans = new ArrayList<Key>();
    for (Child child : siblings.children()) {
      Key plan = town.key("child-in-need-plan");
      Key assessment = child.assessment();
      Key restsOn = assessment == null ? Objects.requireNonNull(child.referral()) : assessment;
      plans.add(plan);
      town.tell(child, () -> ChildInNeedRequests.start(plan, child, restsOn, today));
    }
    var running = new Running(siblings, plans);
    town.diary().every(() -> visit(running), nextVisit(today));
    town.diary().every(() -> review(running), nextReview(today));
    long days = Math.round(chance.erlang(2, months * 30.4)) + 14;
    town.diary().onWorkingDay(today.plusDays(days), () -> end(running));
  }

  private LocalDate nextVisit(LocalDate from) {
    return Working.after(from, town.weights("child-in-need.visit-interval").drawWithin(chance));
  }

  private LocalDate nextReview(LocalDate from) {
    return from.plusWeeks(town.weights("child-in-need.review-interval").drawWithin(chance));
  }

  private @Nullable LocalDate visit(Running running) {
    if (running.over) {
      return null;
    }
    LocalDate today = town.today();
    int late = town.weights("visits.days-to-record").drawNumber(chance);
    for (int place = 0; place < running.plans.size(); place++) {
      Child child = running.siblings.children().get(place);
      Key plan = running.plans.get(place);
      Key visit = town.key("child-in-need-visit");
      boolean seen = chance.happens(town.number("child-in-need.child-seen"));
      town.tellLater(
          late, child, () -> ChildInNeedRequests.visit(plan, visit, child, today, seen));
      if (chance.happens(town.number("corrections.visit"))) {
        town.tellLater(
            late + 1, child, () -> ChildInNeedRequests.visitWithdrawn(plan, visit, child));
      }
    }
    return nextVisit(today);
  }

  private @Nullable LocalDate review(Running running) {
    if (running.over) {
      return null;
    }
    LocalDate today = town.today();
    for (int place = 0; place < running.plans.size(); place++) {
      Child child = running.siblings.children().get(place);
      Key plan = running.plans.get(place);
      Key review = town.key("child-in-need-review");
      town.tell(child, () -> ChildInNeedRequests.review(plan, review, child, today));
    }
    return nextReview(today);
  }

  private void end(Running running) {
    String next = town.weights("child-in-need.next").draw(chance);
    switch (next) {
      case "ENQUIRY" -> {
        // A plan goes on beside an enquiry; a child protection plan ends it by itself.
        authority
            .enquiries()
            .open(
                running.siblings,
                () -> close(running),
                () -> stepUp(running));
      }
      case "CARE" -> {
        List<Child> entering = authority.care().whoEnters(running.siblings);
        if (entering.isEmpty()) {
          close(running);
        } else {
          endPlans(running, entering);
          authority.care().enterFromNeed(running.siblings, entering);
        }
      }
      default -> close(running);
    }
  }

  /** The plans end by themselves, but not of those who are 18 by now. */
  private void stepUp(Running running) {
    running.over = true;
    LocalDate today = town.today();
    for (int place = 0; place < running.plans.size(); place++) {
      Child child = running.siblings.children().get(place);
      Key plan = running.plans.get(place);
      if (!child.isUnder18On(today)) {
        town.tell(
            child,
            () ->
                ChildInNeedRequests.end(
                    plan, child, "TRANSFERRED_TO_ADULT_SOCIAL_CARE", today));
      }
    }
  }

  private void endPlans(Running running, List<Child> entering) {
    LocalDate today = town.today();
    running.over = true;
    for (int place = 0; place < running.plans.size(); place++) {
      Child child = running.siblings.children().get(place);
      Key plan = running.plans.get(place);
      String reason =
          entering.contains(child) ? "BECAME_LOOKED_AFTER" : "NO_LONGER_IN_NEED_OR_ANOTHER_REASON";
      town.tell(child, () -> ChildInNeedRequests.end(plan, child, reason, today));
    }
  }

  private void close(Running running) {
    endPlans(running, List.of());
    authority.closures().close(running.siblings, "NO_LONGER_IN_NEED_OR_ANOTHER_REASON");
  }
}
