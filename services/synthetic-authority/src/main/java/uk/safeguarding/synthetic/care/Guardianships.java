package uk.safeguarding.synthetic.care;

import java.time.LocalDate;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.requests.Key;
import uk.safeguarding.synthetic.requests.PermanenceRequests;

/** From the assessment of a special guardian to the order. */
final class Guardianships {

  /** From then on the reasons why care ended tell relatives from others. */
  private static final LocalDate RELATIVES_APART = LocalDate.of(2018, 4, 1);

  private final Town town;
  private final Chance chance;
  private final Departures departures;

  Guardianships(Town town, Departures departures) {
    this.town = town;
    this.chance = town.chance().of("guardianships");
    this.departures = departures;
  }

  void follow(Stay stay, Chance together) {
    Key guardianship = town.key("special-guardianship");
    String guardian = town.weights("guardianships.guardians").draw(chance);
    int months = town.whole("guardianships.months");
    int days = 60 + (int) together.erlang(2, months * 30.4);
    on(
        stay.startedOn().plusDays(days),
        stay,
        () -> {
          LocalDate today = town.today();
          town.tell(
              stay.child(),
              () -> PermanenceRequests.guardianship(guardianship, stay.child(), guardian, today));
          report(stay, guardianship, guardian);
        });
  }

  private void report(Stay stay, Key guardianship, String guardian) {
    on(
        town.today().plusDays(town.weights("guardianships.days-to-report").drawWithin(chance)),
        stay,
        () -> {
          LocalDate today = town.today();
          town.tell(
              stay.child(), () -> PermanenceRequests.report(guardianship, stay.child(), today));
          town.tell(
              stay.child(),
              () -> PermanenceRequests.supportPlan(guardianship, stay.child(), today));
          apply(stay, guardianship, guardian);
        });
  }

  private void apply(Stay stay, Key guardianship, String guardian) {
    on(
        town.today().plusDays(7),
        stay,
        () -> {
          LocalDate today = town.today();
          town.tell(
              stay.child(),
              () -> PermanenceRequests.orderApplied(guardianship, stay.child(), today));
          int days = town.weights("guardianships.days-to-order").drawWithin(chance);
          on(today.plusDays(days), stay, () -> grant(stay, guardianship, guardian));
        });
  }

  private void grant(Stay stay, Key guardianship, String guardian) {
    LocalDate today = town.today();
    town.tell(
        stay.child(),
        () -> PermanenceRequests.orderGranted(guardianship, stay.child(), guardian, today));
    departures.leave(stay, reason(guardian), false);
  }

  private String reason(String guardian) {
    boolean former = guardian.startsWith("FORMER");
    boolean relative = !guardian.contains("NOT_RELATIVE");
    String who = former ? "FORMER_FOSTER_CARER" : "OTHER_CARER";
    return "SPECIAL_GUARDIANSHIP_"
        + who
        + (town.today().isBefore(RELATIVES_APART)
            ? ""
            : relative ? "_RELATIVE_OR_FRIEND" : "_UNRELATED");
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
