package uk.safeguarding.synthetic.careleavers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.life.Child;
import uk.safeguarding.synthetic.requests.CareLeaverRequests;
import uk.safeguarding.synthetic.requests.Key;

/** Support of care leavers from 18: advisers, contacts, where they live and what they do. */
final class CareLeavers {

  private static final double DAYS_OF_A_MONTH = 30.4;
  private static final int TWENTY_ONE = 21;
  private static final int TWENTY_FIVE = 25;

  private final Town town;
  private final Chance chance;
  private final PathwayPlans plans;

  CareLeavers(Town town, PathwayPlans plans) {
    this.town = town;
    this.plans = plans;
    this.chance = town.chance().of("care-leavers");
  }

  void begin(PathwayPlans.Pathway pathway) {
    LocalDate today = town.today();
    var support = new Support(pathway, town.key("care-leaver"));
    Child child = support.child();
    town.tell(child, () -> CareLeaverRequests.support(support.leaver(), child, today));
    allocate(support);
    live(support);
    occupy(support);
    contact(support);
    town.diary().every(() -> contact(support), nextContact());
    town.diary().every(() -> move(support), nextMove());
    town.diary().every(() -> allocateAgain(support), nextAdviser());
    boolean student = chance.happens(town.number("care-leavers.until-25"));
    LocalDate longest = child.birthday(student ? TWENTY_FIVE : TWENTY_ONE);
    double months = chance.exponential(town.number("care-leavers.months"));
    LocalDate end = today.plusDays(30 + Math.round(months * DAYS_OF_A_MONTH));
    boolean early = end.isBefore(longest);
    town.diary()
        .on(
            early ? end : longest,
            () ->
                end(support, early ? "NO_LONGER_REQUIRED" : student ? "REACHED_25" : "REACHED_21"));
  }

  private LocalDate nextContact() {
    return town.today().plusDays(town.weights("care-leavers.days-to-contact").drawWithin(chance));
  }

  private LocalDate nextMove() {
    return after("care-leavers.months-between-moves");
  }

  private LocalDate nextAdviser() {
    return after("care-leavers.months-with-adviser");
  }

  private LocalDate after(String months) {
    return town.today().plusDays(14 + chance.days(town.number(months) * DAYS_OF_A_MONTH));
  }

  private @Nullable LocalDate contact(Support support) {
    if (support.isOver()) {
      return null;
    }
    LocalDate today = town.today();
    Key contact = town.key("care-leaver-contact");
    String inTouch = town.weights("care-leavers.in-touch").draw(chance);
    town.tell(
        support.child(),
        () ->
            CareLeaverRequests.contact(support.leaver(), contact, support.child(), inTouch, today));
    return nextContact();
  }

  private @Nullable LocalDate move(Support support) {
    if (support.isOver()) {
      return null;
    }
    live(support);
    occupy(support);
    return nextMove();
  }

  private void live(Support support) {
    LocalDate today = town.today();
    Key stay = town.key("care-leaver-accommodation");
    String accommodation = town.weights("care-leavers.accommodation").draw(chance);
    town.tell(
        support.child(),
        () ->
            CareLeaverRequests.accommodation(
                support.leaver(), stay, support.child(), accommodation, today));
  }

  private void occupy(Support support) {
    LocalDate today = town.today();
    Key occupation = town.key("care-leaver-activity");
    String activity = town.weights("care-leavers.activities").draw(chance);
    town.tell(
        support.child(),
        () ->
            CareLeaverRequests.activity(
                support.leaver(), occupation, support.child(), activity, today));
  }

  private @Nullable LocalDate allocateAgain(Support support) {
    if (support.isOver()) {
      return null;
    }
    allocate(support);
    return nextAdviser();
  }

  private void allocate(Support support) {
    LocalDate today = town.today();
    Key allocation = town.key("personal-adviser-allocation");
    Key worker = town.worker(chance, "personal-adviser");
    town.tell(
        support.child(),
        () ->
            CareLeaverRequests.adviser(
                support.leaver(), allocation, support.child(), worker, today));
  }

  private void end(Support support, String reason) {
    LocalDate today = town.today();
    support.finish();
    Key end = town.key("care-leaver-end");
    town.tell(
        support.child(),
        () -> CareLeaverRequests.end(support.leaver(), end, support.child(), reason, today));
    plans.end(support.pathway(), reason.equals("NO_LONGER_REQUIRED") ? "SUPPORT_ENDED" : reason);
  }
}
