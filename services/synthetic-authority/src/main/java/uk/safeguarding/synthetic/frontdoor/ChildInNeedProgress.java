package uk.safeguarding.synthetic.frontdoor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.days.Working;
import uk.safeguarding.synthetic.life.Child;
import uk.safeguarding.synthetic.life.Siblings;
import uk.safeguarding.synthetic.requests.ChildInNeedRequests;
import uk.safeguarding.synthetic.requests.Key;

/** Visits and reviews while plans for children in need run. */
final class ChildInNeedProgress {

  /** The plans of the children of a case, which run and end together. */
  static final class Running {
    private final Siblings siblings;
    private final List<Key> plans;
    private boolean over;

    Running(Siblings siblings, List<Key> plans) {
      this.siblings = siblings;
      this.plans = plans;
    }

    Siblings siblings() {
      return siblings;
    }

    List<Key> plans() {
      return plans;
    }

    void finish() {
      over = true;
    }
  }

  private final Town town;
  private final Chance chance;

  ChildInNeedProgress(Town town) {
    this.town = town;
    this.chance = town.chance().of("child-in-need-progress");
  }

  void follow(Running running) {
    LocalDate today = town.today();
    town.diary().every(() -> visit(running), nextVisit(today));
    town.diary().every(() -> review(running), nextReview(today));
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
      town.tellLater(late, child, () -> ChildInNeedRequests.visit(plan, visit, child, today, seen));
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
}
