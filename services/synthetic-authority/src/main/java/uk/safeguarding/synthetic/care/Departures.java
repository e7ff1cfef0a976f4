package uk.safeguarding.synthetic.care;

import java.time.LocalDate;
import java.util.List;
import uk.safeguarding.synthetic.authority.Authority;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.days.Working;
import uk.safeguarding.synthetic.life.Child;
import uk.safeguarding.synthetic.life.Family;
import uk.safeguarding.synthetic.life.Siblings;
import uk.safeguarding.synthetic.requests.CareRequests;

/** How care ends, and what comes after it. */
final class Departures {

  private static final double DAYS_OF_A_MONTH = 30.4;
  private static final int ADULT = 18;

  private final Authority authority;
  private final Town town;
  private final Chance chance;
  private final Care care;
  private final Adoptions adoptions;
  private final Guardianships guardianships;

  Departures(Authority authority, Town town, Care care, Placements placements) {
    this.authority = authority;
    this.town = town;
    this.care = care;
    this.chance = town.chance().of("departures");
    this.adoptions = new Adoptions(town, placements, this);
    this.guardianships = new Guardianships(town, this);
  }

  void plan(Stay stay, Chance together) {
    LocalDate adult = stay.child().birthday(ADULT);
    town.diary().on(adult, () -> comeOfAge(stay));
    switch (stay.path()) {
      case ADOPTION -> adoptions.follow(stay, together);
      case GUARDIANSHIP -> guardianships.follow(stay, together);
      case HOME -> {
        boolean soon = together.happens(town.number("care.home-soon"));
        double months = town.number(soon ? "care.months-home-soon" : "care.months-home-late");
        int days = 5 + together.days(months * DAYS_OF_A_MONTH);
        town.diary().onWorkingDay(stay.startedOn().plusDays(days), () -> goHome(stay));
      }
      case UNTIL_18 -> {}
    }
  }

  private void goHome(Stay stay) {
    leave(stay, town.weights("care.home-reasons").draw(chance), true);
  }

  private void comeOfAge(Stay stay) {
    leave(stay, town.weights("care.reasons-at-18").draw(chance), false);
  }

  /**
   * The last day in care.
   *
   * @param toNeed whether the case stays open with a plan for a child in need
   */
  void leave(Stay stay, String reason, boolean toNeed) {
    if (stay.isOver()) {
      return;
    }
    LocalDate today = town.today();
    if (!stay.episodeOn().isBefore(today)) {
      town.diary().on(Working.after(today, 1), () -> leave(stay, reason, toNeed));
      return;
    }
    Child child = stay.child();
    stay.end();
    town.tell(child, () -> CareRequests.end(stay.period(), child, today, reason));
    care.left();
    child.setStage(Child.Stage.IN_NEED);
    var alone = new Siblings(family(child), List.of(child));
    if (toNeed && child.isUnder18On(today)) {
      authority.childInNeedPlans().stepDown(alone);
    } else {
      authority.closures().closeForGood(alone, closure(reason));
    }
  }

  private Family family(Child child) {
    return new Family(List.of(child), chance);
  }

  private static String closure(String reason) {
    if (reason.startsWith("ADOPTED")) {
      return "ADOPTED";
    }
    return reason.startsWith("SPECIAL_GUARDIANSHIP")
        ? "SPECIAL_GUARDIANSHIP_ORDER"
        : "NO_LONGER_IN_NEED_OR_ANOTHER_REASON";
  }
}
