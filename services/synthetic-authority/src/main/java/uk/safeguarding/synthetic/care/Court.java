package uk.safeguarding.synthetic.care;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.days.Working;
import uk.safeguarding.synthetic.requests.CareRequests;
import uk.safeguarding.synthetic.requests.Key;
import uk.safeguarding.synthetic.requests.Placed;
import uk.safeguarding.synthetic.requests.PlanRequests;

/** Care proceedings about looked-after children, and the legal status that they bring. */
final class Court {

  private static final int SIXTEEN = 16;

  private final Town town;

  Court(Town town) {
    this.town = town;
  }

  void follow(Stay stay, @Nullable Key preProceedings, Chance together) {
    int age = stay.child().ageOn(town.today());
    if (preProceedings == null && (age >= SIXTEEN || stay.path() == Stay.Path.HOME)) {
      agree(stay);
      return;
    }
    if (preProceedings == null) {
      int days = town.weights("court.days-to-application").drawWithin(together);
      town.diary().onWorkingDay(town.today().plusDays(days), () -> issue(stay, null, together));
    } else {
      issue(stay, preProceedings, together);
    }
  }

  /** Emergency powers end within days; the parents agree to what follows. */
  private void agree(Stay stay) {
    if (!stay.legalStatus().equals("SINGLE_PERIOD_OF_ACCOMMODATION")) {
      town.diary()
          .onWorkingDay(
              town.today().plusDays(2), () -> change(stay, "SINGLE_PERIOD_OF_ACCOMMODATION"));
    }
  }

  private void issue(Stay stay, @Nullable Key preProceedings, Chance together) {
    if (stay.isOver()) {
      return;
    }
    LocalDate today = town.today();
    Key proceedings = town.key("care-proceedings");
    town.tell(
        stay.child(),
        () -> PlanRequests.issued(proceedings, stay.child(), preProceedings, "CARE_ORDER", today));
    change(stay, "INTERIM_CARE_ORDER");
    int weeks = town.weights("court.weeks-to-final-order").drawWithin(together);
    var open = new AtomicBoolean(true);
    town.diary().onWorkingDay(today.plusWeeks(weeks), () -> order(stay, proceedings, open));
    stay.atEnd(
        () -> {
          if (open.get()) {
            endBeforeOrder(stay, proceedings);
          }
        });
  }

  private void order(Stay stay, Key proceedings, AtomicBoolean open) {
    boolean lasting = stay.path() == Stay.Path.ADOPTION || stay.path() == Stay.Path.UNTIL_18;
    if (stay.isOver() || !lasting) {
      // Otherwise the order is made on the day on which the child leaves care.
      return;
    }
    open.set(false);
    switch (stay.path()) {
      case ADOPTION -> {
        tell(stay, proceedings, "CARE_AND_PLACEMENT_ORDER");
        change(stay, "PLACEMENT_ORDER");
      }
      case UNTIL_18 -> {
        tell(stay, proceedings, "CARE_ORDER");
        change(stay, "FULL_CARE_ORDER");
      }
      case GUARDIANSHIP, HOME -> {}
    }
  }

  private void endBeforeOrder(Stay stay, Key proceedings) {
    tell(
        stay,
        proceedings,
        stay.path() == Stay.Path.GUARDIANSHIP ? "SPECIAL_GUARDIANSHIP_ORDER" : "SUPERVISION_ORDER");
  }

  private void tell(Stay stay, Key proceedings, String order) {
    LocalDate today = town.today();
    town.tell(stay.child(), () -> PlanRequests.finalOrder(proceedings, stay.child(), order, today));
  }

  private void change(Stay stay, String status) {
    if (stay.isOver() || stay.legalStatus().equals(status)) {
      return;
    }
    LocalDate today = town.today();
    if (!stay.episodeOn().isBefore(today)) {
      town.diary().on(Working.after(today, 1), () -> change(stay, status));
      return;
    }
    Key episode = town.key("episode-of-care");
    Placed placed = stay.placed().asCodedOn(today);
    town.tell(
        stay.child(),
        () ->
            CareRequests.episode(
                stay.period(), episode, stay.child(), today, "LEGAL_STATUS", status, placed, null));
    stay.change(status, today);
  }
}
