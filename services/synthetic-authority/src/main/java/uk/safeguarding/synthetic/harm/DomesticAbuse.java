package uk.safeguarding.synthetic.harm;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.days.Working;
import uk.safeguarding.synthetic.life.Child;
import uk.safeguarding.synthetic.requests.DomesticAbuseRequests;
import uk.safeguarding.synthetic.requests.Key;
import uk.safeguarding.synthetic.requests.Subject;

/** Referrals of adults at risk of domestic abuse, some with children, some again within months. */
public final class DomesticAbuse {

  private record Matter(int number) implements Subject {}

  private final Town town;
  private final Chance chance;

  public DomesticAbuse(Town town) {
    this.town = town;
    this.chance = town.chance().of("domestic-abuse");
  }

  public void live(LocalDate day) {
    if (Working.day(day)) {
      int households = chance.poisson(town.number("domestic-abuse.households"));
      for (int left = households; left > 0; left--) {
        comeToNotice(null, null, children());
      }
    }
  }

  /** The children of the household. */
  private List<Child> children() {
    if (!chance.happens(town.number("domestic-abuse.with-children"))) {
      return List.of();
    }
    return town.births().family(town.today()).minors(town.today()).stream()
        .filter(child -> !child.birth().isAfter(town.today()))
        .toList();
  }

  /** The children are identified a day before the referral names them. */
  private void comeToNotice(
      @Nullable Key previous, @Nullable LocalDate previousOn, List<Child> children) {
    var matter = new Matter(town.desk().newSubject());
    town.desk().introduce(matter, children);
    town.diary()
        .onWorkingDay(
            town.today().plusDays(1), () -> refer(matter, previous, previousOn, children));
  }

  private void refer(
      Matter matter, @Nullable Key previous, @Nullable LocalDate previousOn, List<Child> children) {
    LocalDate today = town.today();
    Key referral = town.key("domestic-abuse-referral");
    String by = town.weights("domestic-abuse.agencies").draw(chance);
    String risk = town.weights("domestic-abuse.risks").draw(chance);
    String outcome = town.weights("domestic-abuse.outcomes").draw(chance);
    town.desk()
        .tellOf(
            matter,
            () ->
                DomesticAbuseRequests.referral(
                    referral, children, by, risk, previous, previousOn, today));
    int days = town.weights("domestic-abuse.days-to-hearing").drawWithin(chance);
    town.diary()
        .onWorkingDay(
            today.plusDays(days),
            () -> {
              LocalDate day = town.today();
              town.desk()
                  .tellOf(matter, () -> DomesticAbuseRequests.hearing(referral, outcome, day));
            });
    if (chance.happens(town.number("domestic-abuse.repeated"))) {
      int later = 20 + chance.days(town.number("domestic-abuse.days-to-repeat"));
      town.diary()
          .onWorkingDay(today.plusDays(later), () -> comeToNotice(referral, today, children));
    }
  }
}
