package uk.safeguarding.synthetic.care;

import java.time.LocalDate;
import java.util.List;
import uk.safeguarding.synthetic.authority.Authority;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.life.Child;
import uk.safeguarding.synthetic.life.Family;
import uk.safeguarding.synthetic.life.Siblings;
import uk.safeguarding.synthetic.requests.CarePlanRequests;
import uk.safeguarding.synthetic.requests.Key;

/** Children who seek asylum alone: some arrive here, others are offered a place here. */
public final class Unaccompanied {

  private static final double DAYS_OF_A_YEAR = 365.25;

  private final Authority authority;
  private final Town town;
  private final Chance chance;
  private int here;

  public Unaccompanied(Authority authority, Town town) {
    this.authority = authority;
    this.town = town;
    this.chance = town.chance().of("unaccompanied");
  }

  public void live(LocalDate day) {
    int free = Math.max(0, town.whole("unaccompanied.places") - here);
    double offered = free * town.number("unaccompanied.transfers-per-free-place");
    double spontaneous = town.number("unaccompanied.arrivals");
    double daily = (offered + spontaneous) / DAYS_OF_A_YEAR;
    if (chance.happens(daily)) {
      boolean arrived = chance.happens(spontaneous / (offered + spontaneous));
      town.diary().onWorkingDay(day, () -> arrive(arrived));
    }
  }

  private void arrive(boolean arrived) {
    LocalDate today = town.today();
    int age = town.weights("unaccompanied.ages").drawNumber(chance);
    Family alone = town.births().alone(today, age);
    Child child = alone.children().getFirst();
    if (!child.isUnder18On(today.plusMonths(1))) {
      return;
    }
    authority
        .referrals()
        .acceptAtOnce(new Siblings(alone, List.of(child)), arrived ? "POLICE" : "OTHER");
    here++;
    Stay stay = authority.care().enterAlone(child);
    Key status = town.key("unaccompanied-status");
    String route = arrived ? "ARRIVED_IN_AREA" : "NATIONAL_TRANSFER_SCHEME";
    town.tell(
        child, () -> CarePlanRequests.unaccompanied(status, child, stay.period(), route, today));
    stay.atEnd(
        () -> {
          here--;
          LocalDate day = town.today();
          town.tell(
              child,
              () ->
                  CarePlanRequests.unaccompaniedEnd(
                      status,
                      child,
                      child.isUnder18On(day) ? "CEASED_TO_BE_LOOKED_AFTER" : "REACHED_18",
                      day));
        });
    if (chance.happens(town.number("unaccompanied.age-assessed"))) {
      town.diary()
          .onWorkingDay(
              today.plusDays(
                  town.weights("unaccompanied.days-to-age-assessment").drawWithin(chance)),
              () -> {
                LocalDate day = town.today();
                town.tell(child, () -> CarePlanRequests.ageAssessment(status, child, day));
              });
    }
  }
}
