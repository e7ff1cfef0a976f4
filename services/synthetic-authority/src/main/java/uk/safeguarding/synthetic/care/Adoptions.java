package uk.safeguarding.synthetic.care;

import java.time.LocalDate;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.requests.ChildRequests;
import uk.safeguarding.synthetic.requests.Key;
import uk.safeguarding.synthetic.requests.PermanenceRequests;

/** From the decision that a child should be adopted to the order. */
final class Adoptions {

  private final Town town;
  private final Placements placements;
  private final Departures departures;

  Adoptions(Town town, Placements placements, Departures departures) {
    this.town = town;
    this.placements = placements;
    this.departures = departures;
  }

  /** Brothers and sisters are adopted together, so one stream of chance is theirs. */
  void follow(Stay stay, Chance together) {
    Key adoption = town.key("adoption");
    LocalDate decided = stay.startedOn().plusDays(draw("adoptions.days-to-decision", together));
    on(decided, stay, () -> tellDecision(stay, adoption));
    awaitOrder(stay, adoption, together, decided.plusDays(30));
  }

  /** Only after a placement order is a family looked for. */
  private void awaitOrder(Stay stay, Key adoption, Chance together, LocalDate day) {
    on(
        day,
        stay,
        () -> {
          if (stay.legalStatus().equals("PLACEMENT_ORDER")) {
            look(stay, adoption, together);
          } else {
            awaitOrder(stay, adoption, together, town.today().plusDays(14));
          }
        });
  }

  private void tellDecision(Stay stay, Key adoption) {
    LocalDate today = town.today();
    town.tell(
        stay.child(),
        () -> PermanenceRequests.decision(adoption, stay.child(), stay.startedOn(), today));
  }

  private void look(Stay stay, Key adoption, Chance together) {
    LocalDate today = town.today();
    town.tell(stay.child(), () -> PermanenceRequests.placementOrder(adoption, stay.child(), today));
    int days = 20 + (int) together.erlang(2, town.number("adoptions.days-to-match"));
    Key match = town.key("adoption-match");
    on(
        today.plusDays(days),
        stay,
        () -> {
          LocalDate day = town.today();
          town.tell(
              stay.child(), () -> PermanenceRequests.match(adoption, match, stay.child(), day));
          on(
              day.plusDays(draw("adoptions.days-to-placement", together)),
              stay,
              () -> place(stay, adoption, together));
        });
  }

  private void place(Stay stay, Key adoption, Chance together) {
    LocalDate today = town.today();
    Key placement = town.key("adoptive-placement");
    town.tell(
        stay.child(), () -> PermanenceRequests.placed(adoption, placement, stay.child(), today));
    placements.toAdopters(stay);
    on(
        today.plusDays(draw("adoptions.days-to-application", together)),
        stay,
        () -> {
          LocalDate day = town.today();
          town.tell(stay.child(), () -> PermanenceRequests.applied(adoption, stay.child(), day));
          on(
              day.plusDays(draw("adoptions.days-to-order", together)),
              stay,
              () -> grant(stay, adoption, together));
        });
  }

  private void grant(Stay stay, Key adoption, Chance together) {
    boolean opposed = together.happens(town.number("adoptions.consent-dispensed-with"));
    boolean couple = together.happens(town.number("adoptions.couples"));
    String consent = opposed ? "CONSENT_DISPENSED_WITH" : "UNOPPOSED";
    LocalDate today = town.today();
    town.tell(
        stay.child(),
        () -> PermanenceRequests.granted(adoption, stay.child(), consent, couple, today));
    departures.leave(
        stay, opposed ? "ADOPTED_CONSENT_DISPENSED_WITH" : "ADOPTED_APPLICATION_UNOPPOSED", false);
    town.diary()
        .on(
            today.plusDays(14),
            () -> town.tell(stay.child(), () -> ChildRequests.adopted(stay.child())));
  }

  private int draw(String parameter, Chance together) {
    return town.weights(parameter).drawWithin(together);
  }

  private void on(LocalDate day, Stay stay, Runnable what) {
    town.diary()
        .onWorkingDay(
            day,
            () -> {
              if (!stay.isOver()) {
                what.run();
              }
            });
  }
}
