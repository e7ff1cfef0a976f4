package uk.safeguarding.synthetic.protection;

import java.time.LocalDate;
import java.util.List;
import uk.safeguarding.synthetic.authority.Authority;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.life.Child;
import uk.safeguarding.synthetic.life.Family;
import uk.safeguarding.synthetic.life.Siblings;
import uk.safeguarding.synthetic.requests.Key;
import uk.safeguarding.synthetic.requests.PlanRequests;

/** Children on a plan of another area who move here, or stay for a while. */
public final class Moves {

  private static final double DAYS_OF_A_YEAR = 365.25;

  private final Authority authority;
  private final Town town;
  private final Chance chance;

  public Moves(Authority authority, Town town) {
    this.authority = authority;
    this.town = town;
    this.chance = town.chance().of("moves");
  }

  public void live(LocalDate day) {
    if (chance.happens(town.number("moves.families-moving-in") / DAYS_OF_A_YEAR)) {
      town.diary().onWorkingDay(day, this::moveIn);
    }
    if (chance.happens(town.number("moves.families-staying") / DAYS_OF_A_YEAR)) {
      town.diary().onWorkingDay(day, this::stay);
    }
  }

  private void moveIn() {
    Family family = town.births().family(town.today());
    List<Child> minors = family.minors(town.today());
    if (!minors.isEmpty()) {
      authority.referrals().acceptMove(new Siblings(family, minors));
    }
  }

  /** The referral of a move is accepted: a conference follows. */
  public void confer(Siblings siblings, LocalDate notifiedOn) {
    authority
        .conferences()
        .transferIn(siblings, notifiedOn, () -> authority.assessments().start(siblings));
  }

  private void stay() {
    LocalDate today = town.today();
    Family family = town.births().family(today);
    int days = 1 + (int) chance.erlang(2, town.number("moves.days-of-stay"));
    for (Child child : family.minors(today)) {
      if (child.birth().isAfter(today)) {
        continue;
      }
      Key registration = town.key("temporary-registration");
      town.tell(child, () -> PlanRequests.registration(registration, child, today));
      town.diary()
          .onWorkingDay(
              today.plusDays(days),
              () ->
                  town.tell(
                      child,
                      () -> PlanRequests.registrationEnd(registration, child, town.today())));
    }
  }
}
