package uk.safeguarding.synthetic.frontdoor;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import uk.safeguarding.synthetic.authority.Authority;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.life.Child;
import uk.safeguarding.synthetic.life.Family;
import uk.safeguarding.synthetic.life.Siblings;
import uk.safeguarding.synthetic.requests.FrontDoorRequests;
import uk.safeguarding.synthetic.requests.Key;

/** The closing of cases, and which families come back. */
public final class Closures {

  private static final int ADULT = 18;
  private static final double DAYS_OF_A_MONTH = 30.4;

  private final Authority authority;
  private final Town town;
  private final Chance chance;

  public Closures(Authority authority, Town town) {
    this.authority = authority;
    this.town = town;
    this.chance = town.chance().of("closures");
  }

  /** Closes the cases of those who are in need and nothing else; some come back. */
  public void close(Siblings siblings, String outcome) {
    boolean wereProtected = closed(siblings, outcome);
    settle(siblings);
    returnLater(siblings, wereProtected);
  }

  /** Closes the case of a child who left care for good. */
  public void closeForGood(Siblings siblings, String outcome) {
    closed(siblings, outcome);
    settle(siblings);
  }

  /** Nobody's case stays open for long after the 18th birthday. */
  void closeAtAge(Child child, Key referral) {
    LocalDate grown = child.birthday(ADULT).plusDays(town.whole("closures.days-after-18"));
    town.diary()
        .onWorkingDay(
            grown,
            () -> {
              if (child.stage() == Child.Stage.IN_NEED && referral.equals(child.referral())) {
                closed(
                    new Siblings(new Family(List.of(child), chance), List.of(child)),
                    "NO_LONGER_IN_NEED_OR_ANOTHER_REASON");
              }
            });
  }

  private boolean closed(Siblings siblings, String outcome) {
    LocalDate today = town.today();
    boolean wereProtected = false;
    for (Child child : siblings.children()) {
      if (child.stage() == Child.Stage.IN_NEED) {
        Key referral = Objects.requireNonNull(child.referral());
        String now =
            child.isUnder18On(today) || !outcome.startsWith("NO_LONGER")
                ? outcome
                : "TRANSFERRED_TO_ADULT_SOCIAL_CARE";
        town.tell(child, () -> FrontDoorRequests.closure(referral, child, now, today));
        wereProtected |= child.lastPlanEndedOn() != null;
        child.close();
      }
    }
    return wereProtected;
  }

  private void settle(Siblings siblings) {
    if (!siblings.family().hasOpenChild()) {
      authority.contacts().known().closed(siblings.family());
    }
  }

  private void returnLater(Siblings siblings, boolean wereProtected) {
    double returning =
        town.number(wereProtected ? "returns.after-protection" : "returns.after-need");
    if (chance.happens(returning)) {
      boolean soon = chance.happens(town.number("returns.soon"));
      double months = town.number(soon ? "returns.months-soon" : "returns.months-late");
      int days = 7 + chance.days(months * DAYS_OF_A_MONTH);
      town.diary()
          .onWorkingDay(town.today().plusDays(days), () -> authority.contacts().comeBack(siblings));
    }
  }
}
