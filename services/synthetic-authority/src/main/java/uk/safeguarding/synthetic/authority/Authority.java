package uk.safeguarding.synthetic.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import uk.safeguarding.synthetic.care.Care;
import uk.safeguarding.synthetic.care.Carers;
import uk.safeguarding.synthetic.care.Unaccompanied;
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
import uk.safeguarding.synthetic.missing.Missing;
import uk.safeguarding.synthetic.protection.Conferences;
import uk.safeguarding.synthetic.protection.Enquiries;
import uk.safeguarding.synthetic.protection.Moves;
import uk.safeguarding.synthetic.protection.Plans;
import uk.safeguarding.synthetic.protection.Proceedings;

/** The services of the invented authority, which pass families on to each other. */
public final class Authority {

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

  Authority(Town town) {
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

  /** What the services do on a day beside what they have entered for it. */
  void live(LocalDate day) {
    daily.forEach(each -> each.accept(day));
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
