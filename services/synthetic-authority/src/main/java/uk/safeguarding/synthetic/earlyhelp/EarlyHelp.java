package uk.safeguarding.synthetic.earlyhelp;

import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.authority.Authority;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.days.Working;
import uk.safeguarding.synthetic.life.Child;
import uk.safeguarding.synthetic.life.Family;
import uk.safeguarding.synthetic.life.Siblings;
import uk.safeguarding.synthetic.requests.EarlyHelpRequests;
import uk.safeguarding.synthetic.requests.Key;

/** Universal help: assessments, plans, reviews, and families who are stepped up. */
public final class EarlyHelp {

  private final Town town;
  private final Chance chance;
  private final HelpWork work;

  public EarlyHelp(Authority authority, Town town) {
    this.town = town;
    this.chance = town.chance().of("early-help");
    this.work = new HelpWork(authority, town);
  }

  /** Families whom schools and health visitors bring without a contact. */
  public void live(LocalDate day) {
    double expected =
        town.number("early-help.families")
            * town.pressures().season().factor(day)
            * town.pressures().earlyHelp().factor();
    for (int left = chance.poisson(expected); left > 0; left--) {
      Family family = town.births().family(day);
      start(new Siblings(family, family.minors(day)), null);
    }
  }

  /** Help that a contact asks for. */
  public void request(Siblings siblings) {
    if (chance.happens(town.number("early-help.taken-up"))) {
      start(siblings, null);
    }
  }

  /** Help after a referral was stepped down, or a case closed. */
  public void stepDown(Siblings siblings, Key referral) {
    if (chance.happens(town.number("early-help.taken-up-after-step-down"))) {
      start(siblings, referral);
    }
  }

  private void start(Siblings about, @Nullable Key referral) {
    LocalDate today = Working.dayUpTo(town.today());
    Siblings siblings =
        about.of(about.children().stream().filter(child -> !child.birth().isAfter(today)).toList());
    if (siblings.isEmpty()) {
      return;
    }
    var helps = new ArrayList<Key>();
    for (Child child : siblings.children()) {
      Key help = town.key("early-help");
      helps.add(help);
      child.setHelpedEarly();
      town.tell(child, () -> EarlyHelpRequests.start(help, child, referral, today));
    }
    work.begin(new Given(siblings, helps));
  }
}
