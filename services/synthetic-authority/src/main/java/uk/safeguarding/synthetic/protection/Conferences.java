package uk.safeguarding.synthetic.protection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.authority.Authority;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.days.Working;
import uk.safeguarding.synthetic.life.Child;
import uk.safeguarding.synthetic.life.Siblings;
import uk.safeguarding.synthetic.requests.Key;
import uk.safeguarding.synthetic.requests.ProtectionRequests;
import uk.safeguarding.synthetic.requests.ProtectionRequests.Start;

/** Initial child protection conferences: called, sometimes rearranged, held. */
public final class Conferences {

  /** The conference about one child: its record, and what it follows. */
  private record Called(Child child, Key conference, Start start) {}

  private final Authority authority;
  private final Town town;
  private final Chance chance;

  public Conferences(Authority authority, Town town) {
    this.authority = authority;
    this.town = town;
    this.chance = town.chance().of("conferences");
  }

  /** The conference that an enquiry asks for; what follows depends on whether it makes a plan. */
  void call(Enquiries.Running enquiry, Runnable ifNoPlan, Runnable ifPlan) {
    var called = new java.util.ArrayList<Called>();
    for (int place = 0; place < enquiry.enquiries().size(); place++) {
      called.add(
          new Called(
              enquiry.siblings().children().get(place),
              town.key("initial-child-protection-conference"),
              new Start(enquiry.enquiries().get(place), enquiry.first(), enquiry.last(), null)));
    }
    double days =
        town.weights("conferences.working-days").drawWithin(chance)
            * Math.pow(town.pressures().teams().factor(), town.number("conferences.stretch"));
    LocalDate planned = Working.after(enquiry.last(), (int) Math.round(days));
    LocalDate day = planned.isAfter(town.today()) ? planned : Working.after(town.today(), 1);
    schedule(enquiry.siblings(), called, day, ifNoPlan, ifPlan);
  }

  /** The conference about children who moved here while on a plan elsewhere. */
  void transferIn(Siblings siblings, LocalDate notifiedOn, Runnable ifNoPlan) {
    List<Called> called =
        siblings.children().stream()
            .map(
                child ->
                    new Called(
                        child,
                        town.key("initial-child-protection-conference"),
                        new Start(null, null, null, notifiedOn)))
            .toList();
    int days = town.weights("moves.working-days-to-conference").drawWithin(chance);
    schedule(siblings, called, Working.after(town.today(), days), ifNoPlan, () -> {});
  }

  private void schedule(
      Siblings siblings, List<Called> called, LocalDate day, Runnable ifNoPlan, Runnable ifPlan) {
    boolean moved = chance.happens(town.number("conferences.rearranged"));
    LocalDate first = moved ? Working.dayFrom(earlier(day)) : day;
    for (Called each : called) {
      Child child = each.child();
      town.tell(
          child, () -> ProtectionRequests.schedule(each.conference(), child, each.start(), first));
    }
    if (moved) {
      town.diary().onWorkingDay(earlier(first), () -> rearrange(called, day));
    }
    town.diary().on(day, () -> hold(siblings, called, ifNoPlan, ifPlan));
  }

  private LocalDate earlier(LocalDate day) {
    LocalDate earlier = day.minusDays(town.whole("conferences.days-gained"));
    return earlier.isBefore(town.today()) ? town.today() : earlier;
  }

  private void rearrange(List<Called> called, LocalDate day) {
    String reason = town.weights("conferences.rearrangement-reasons").draw(chance);
    for (Called each : called) {
      Key rearrangement = town.key("conference-rearrangement");
      town.tell(
          each.child(),
          () ->
              ProtectionRequests.rearranged(
                  each.conference(), rearrangement, each.child(), reason, day));
    }
  }

  private void hold(Siblings siblings, List<Called> called, Runnable ifNoPlan, Runnable ifPlan) {
    LocalDate today = town.today();
    String outcome = town.weights("conferences.outcomes").draw(chance);
    @Nullable String category =
        outcome.equals("PLAN") ? town.weights("plans.categories").draw(chance) : null;
    List<String> agencies = Attendance.of(town, chance, "conference");
    var planned = new java.util.ArrayList<Child>();
    var conferences = new java.util.ArrayList<Key>();
    for (Called each : called) {
      Child child = each.child();
      if (!child.isUnder18On(today) || child.stage() != Child.Stage.IN_NEED) {
        continue;
      }
      town.tell(
          child,
          () ->
              ProtectionRequests.held(
                  each.conference(), child, each.start(), today, agencies, outcome, category));
      planned.add(child);
      conferences.add(each.conference());
    }
    if (category == null || planned.isEmpty()) {
      town.diary().on(today, ifNoPlan);
    } else {
      ifPlan.run();
      authority.plans().start(siblings.of(planned), conferences, category);
    }
  }
}
