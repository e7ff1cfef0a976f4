package uk.safeguarding.synthetic.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import uk.safeguarding.synthetic.AgencyRequest;
import uk.safeguarding.synthetic.care.Care;
import uk.safeguarding.synthetic.care.Carers;
import uk.safeguarding.synthetic.care.Unaccompanied;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.chance.Parameters;
import uk.safeguarding.synthetic.days.Diary;
import uk.safeguarding.synthetic.earlyhelp.EarlyHelp;
import uk.safeguarding.synthetic.frontdoor.Assessments;
import uk.safeguarding.synthetic.frontdoor.ChildInNeedPlans;
import uk.safeguarding.synthetic.frontdoor.Closures;
import uk.safeguarding.synthetic.frontdoor.Contacts;
import uk.safeguarding.synthetic.frontdoor.Expectations;
import uk.safeguarding.synthetic.frontdoor.Referrals;
import uk.safeguarding.synthetic.harm.Allegations;
import uk.safeguarding.synthetic.harm.DomesticAbuse;
import uk.safeguarding.synthetic.harm.Exploitation;
import uk.safeguarding.synthetic.harm.YoungCarers;
import uk.safeguarding.synthetic.life.Births;
import uk.safeguarding.synthetic.missing.Missing;
import uk.safeguarding.synthetic.pressure.Pressures;
import uk.safeguarding.synthetic.protection.Conferences;
import uk.safeguarding.synthetic.protection.Enquiries;
import uk.safeguarding.synthetic.protection.Moves;
import uk.safeguarding.synthetic.protection.Plans;
import uk.safeguarding.synthetic.protection.Proceedings;
import uk.safeguarding.synthetic.requests.Desk;

/** The services of the invented authority, which pass families on to each other. */
public final class Authority {

  private final Town town;
  private final Contacts contacts;
  private final Referrals referrals;
  private final Assessments assessments;
  private final ChildInNeedPlans childInNeedPlans;
  private final Closures closures;
  private final EarlyHelp earlyHelp;
  private final Enquiries enquiries;
  private final Conferences conferences;
  private final Plans plans;
  private final Moves moves;
  private final Proceedings proceedings;
  private final Expectations expectations;
  private final Exploitation exploitation;
  private final Care care;
  private final Missing missing;
  private final List<Consumer<LocalDate>> daily;

  private Authority(Town town) {
    this.town = town;
    contacts = new Contacts(this, town);
    referrals = new Referrals(this, town);
    assessments = new Assessments(this, town);
    childInNeedPlans = new ChildInNeedPlans(this, town);
    closures = new Closures(this, town);
    earlyHelp = new EarlyHelp(this, town);
    enquiries = new Enquiries(this, town);
    conferences = new Conferences(this, town);
    plans = new Plans(this, town);
    moves = new Moves(this, town);
    proceedings = new Proceedings(this, town);
    expectations = new Expectations(town);
    exploitation = new Exploitation(town);
    care = new Care(this, town);
    missing = new Missing(town);
    daily =
        List.of(
            contacts::live,
            earlyHelp::live,
            moves::live,
            new Unaccompanied(this, town)::live,
            new Carers(town)::live,
            new DomesticAbuse(town)::live,
            new YoungCarers(town)::live,
            new Allegations(town)::live);
  }

  /** An authority before its first day, which tells what happens to a desk. */
  public static Authority of(long seed, Desk desk, LocalDate first, LocalDate last) {
    Parameters parameters = Parameters.ofSouthampton();
    Chance chance = Chance.of(seed);
    return new Authority(
        new Town(
            parameters,
            new Diary(first, last),
            desk,
            chance,
            new Births(parameters, desk, chance.of("births")),
            Pressures.of(parameters, chance.of("pressure"))));
  }

  /** Lives through a day, and says what was told on it. */
  public List<AgencyRequest> live(LocalDate day) {
    town.desk().begin(day);
    town.pressures().live(day);
    town.diary().begin(day);
    daily.forEach(each -> each.accept(day));
    town.diary().live();
    return town.desk().taken();
  }

  public Contacts contacts() {
    return contacts;
  }

  public Referrals referrals() {
    return referrals;
  }

  public Assessments assessments() {
    return assessments;
  }

  public ChildInNeedPlans childInNeedPlans() {
    return childInNeedPlans;
  }

  public Closures closures() {
    return closures;
  }

  public EarlyHelp earlyHelp() {
    return earlyHelp;
  }

  public Enquiries enquiries() {
    return enquiries;
  }

  public Conferences conferences() {
    return conferences;
  }

  public Plans plans() {
    return plans;
  }

  public Moves moves() {
    return moves;
  }

  public Proceedings proceedings() {
    return proceedings;
  }

  public Expectations expectations() {
    return expectations;
  }

  public Exploitation exploitation() {
    return exploitation;
  }

  public Care care() {
    return care;
  }

  public Missing missing() {
    return missing;
  }
}
