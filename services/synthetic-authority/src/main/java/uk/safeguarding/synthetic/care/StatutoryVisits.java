package uk.safeguarding.synthetic.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.requests.CareRequests;
import uk.safeguarding.synthetic.requests.Key;

/** Visits to looked-after children: within a week of a move, and then again and again. */
final class StatutoryVisits {

  private final Town town;
  private final Chance chance;

  StatutoryVisits(Town town) {
    this.town = town;
    this.chance = town.chance().of("statutory-visits");
  }

  void follow(Stay stay) {
    town.diary()
        .every(
            () -> visit(stay),
            stay.startedOn().plusDays(town.weights("visits.days-after-move").drawWithin(chance)));
  }

  private @Nullable LocalDate visit(Stay stay) {
    if (stay.isOver()) {
      return null;
    }
    LocalDate today = town.today();
    Key visit = town.key("looked-after-visit");
    String outcome = town.weights("visits.outcomes").draw(chance);
    String place = town.weights("visits.places").draw(chance);
    int late = town.weights("visits.days-to-record").drawNumber(chance);
    LocalDate recorded = today.plusDays(late);
    town.tellLater(
        late,
        stay.child(),
        () ->
            CareRequests.visit(
                stay.period(), visit, stay.child(), today, recorded, outcome, place));
    if (chance.happens(town.number("corrections.visit"))) {
      Key twice = town.key("looked-after-visit");
      town.tellLater(
          late + 1,
          stay.child(),
          () ->
              CareRequests.visit(
                  stay.period(), twice, stay.child(), today, recorded, outcome, place));
      town.tellLater(
          late + 3,
          stay.child(),
          () -> CareRequests.visitWithdrawn(stay.period(), twice, stay.child()));
    }
    return next(stay, today);
  }

  private LocalDate next(Stay stay, LocalDate today) {
    boolean rarely = stay.placed().longTerm() && stay.placedOn().plusYears(1).isBefore(today);
    double days =
        town.weights(rarely ? "visits.interval-long-term" : "visits.interval").drawWithin(chance);
    double stretch = Math.pow(town.pressures().teams().factor(), town.number("visits.stretch"));
    return today.plusDays(Math.round(days * stretch));
  }
}
