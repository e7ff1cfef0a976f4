package uk.safeguarding.synthetic.frontdoor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import uk.safeguarding.synthetic.authority.Authority;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.life.Child;
import uk.safeguarding.synthetic.life.Siblings;
import uk.safeguarding.synthetic.requests.ChildInNeedRequests;
import uk.safeguarding.synthetic.requests.Key;

/** Plans for children in need: visits, reviews, and where they lead. */
public final class ChildInNeedPlans {

  private final Authority authority;
  private final Town town;
  private final Chance chance;
  private final ChildInNeedProgress progress;

  public ChildInNeedPlans(Authority authority, Town town) {
    this.authority = authority;
    this.town = town;
    this.chance = town.chance().of("child-in-need-plans");
    this.progress = new ChildInNeedProgress(town);
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
    var running = new ChildInNeedProgress.Running(siblings, plans);
    progress.follow(running);
    long days = Math.round(chance.erlang(2, months * 30.4)) + 14;
    town.diary().onWorkingDay(today.plusDays(days), () -> end(running));
  }

  private void end(ChildInNeedProgress.Running running) {
    String next = town.weights("child-in-need.next").draw(chance);
    switch (next) {
      case "ENQUIRY" -> {
        // A plan goes on beside an enquiry; a child protection plan ends it by itself.
        authority.enquiries().open(running.siblings(), () -> close(running), () -> stepUp(running));
      }
      case "CARE" -> {
        List<Child> entering = authority.care().whoEnters(running.siblings());
        if (entering.isEmpty()) {
          close(running);
        } else {
          endPlans(running, entering);
          authority.care().enterFromNeed(running.siblings(), entering);
        }
      }
      default -> close(running);
    }
  }

  /** The plans end by themselves, but not of those who are 18 by now. */
  private void stepUp(ChildInNeedProgress.Running running) {
    running.finish();
    LocalDate today = town.today();
    for (int place = 0; place < running.plans().size(); place++) {
      Child child = running.siblings().children().get(place);
      Key plan = running.plans().get(place);
      if (!child.isUnder18On(today)) {
        town.tell(
            child,
            () -> ChildInNeedRequests.end(plan, child, "TRANSFERRED_TO_ADULT_SOCIAL_CARE", today));
      }
    }
  }

  private void endPlans(ChildInNeedProgress.Running running, List<Child> entering) {
    LocalDate today = town.today();
    running.finish();
    for (int place = 0; place < running.plans().size(); place++) {
      Child child = running.siblings().children().get(place);
      Key plan = running.plans().get(place);
      String reason =
          entering.contains(child) ? "BECAME_LOOKED_AFTER" : "NO_LONGER_IN_NEED_OR_ANOTHER_REASON";
      town.tell(child, () -> ChildInNeedRequests.end(plan, child, reason, today));
    }
  }

  private void close(ChildInNeedProgress.Running running) {
    endPlans(running, List.of());
    authority.closures().close(running.siblings(), "NO_LONGER_IN_NEED_OR_ANOTHER_REASON");
  }
}
