package uk.safeguarding.synthetic.protection;

import java.time.LocalDate;
import java.util.List;
import uk.safeguarding.synthetic.authority.Authority;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.life.Child;
import uk.safeguarding.synthetic.life.Siblings;
import uk.safeguarding.synthetic.requests.Key;
import uk.safeguarding.synthetic.requests.PlanRequests;

/** The letter before proceedings, its meetings, and for some the application to the court. */
public final class Proceedings {

  private final Authority authority;
  private final Town town;
  private final Chance chance;

  public Proceedings(Authority authority, Town town) {
    this.authority = authority;
    this.town = town;
    this.chance = town.chance().of("proceedings");
  }

  void begin(RunningPlans running, Plans plans) {
    if (running.isOver()) {
      return;
    }
    LocalDate today = town.today();
    List<Key> before = running.open().stream().map(_ -> town.key("pre-proceedings")).toList();
    List<RunningPlans.Plan> about = running.open();
    for (int place = 0; place < before.size(); place++) {
      Child child = about.get(place).child();
      Key letter = before.get(place);
      town.tell(child, () -> PlanRequests.letter(letter, child, today));
    }
    int toMeeting = town.weights("proceedings.days-to-meeting").drawWithin(chance);
    town.diary()
        .onWorkingDay(today.plusDays(toMeeting), () -> meet(about, before, "AGREEING_THE_PLAN"));
    int toReview = toMeeting + town.weights("proceedings.days-to-review").drawWithin(chance);
    town.diary().onWorkingDay(today.plusDays(toReview), () -> meet(about, before, "REVIEW"));
    int toEnd = toReview + town.weights("proceedings.days-to-end").drawWithin(chance);
    town.diary().onWorkingDay(today.plusDays(toEnd), () -> end(running, plans, about, before));
  }

  private void meet(List<RunningPlans.Plan> about, List<Key> before, String kind) {
    LocalDate today = town.today();
    for (int place = 0; place < before.size(); place++) {
      Child child = about.get(place).child();
      Key letter = before.get(place);
      Key meeting = town.key("pre-proceedings-meeting");
      town.tell(child, () -> PlanRequests.meeting(letter, meeting, child, kind, today));
    }
  }

  private void end(
      RunningPlans running, Plans plans, List<RunningPlans.Plan> about, List<Key> before) {
    LocalDate today = town.today();
    boolean court = chance.happens(town.number("proceedings.court"));
    for (int place = 0; place < before.size(); place++) {
      RunningPlans.Plan plan = about.get(place);
      Child child = plan.child();
      Key letter = before.get(place);
      boolean open = running.open().contains(plan) && !child.birth().isAfter(today);
      String outcome =
          court && open
              ? "APPLICATION_TO_COURT"
              : open ? "STEPPED_DOWN_TO_PROTECTION_PLAN" : "CLOSED";
      town.tell(child, () -> PlanRequests.preProceedingsEnd(letter, child, today, outcome));
      if (court && open) {
        Siblings alone = running.children().of(List.of(child));
        plans.end(running, List.of(plan), "OTHER");
        authority.care().enterByOrder(alone, letter);
      }
    }
  }
}
