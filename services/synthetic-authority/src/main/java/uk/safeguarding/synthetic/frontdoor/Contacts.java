package uk.safeguarding.synthetic.frontdoor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.synthetic.authority.Authority;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.days.Working;
import uk.safeguarding.synthetic.life.Child;
import uk.safeguarding.synthetic.life.Family;
import uk.safeguarding.synthetic.life.Siblings;
import uk.safeguarding.synthetic.requests.FrontDoorRequests;
import uk.safeguarding.synthetic.requests.Key;

/** Who turns to the front door with a concern, about whom, and what becomes of it. */
public final class Contacts {

  private final Authority authority;
  private final Town town;
  private final Chance chance;
  private final KnownFamilies known;
  private final ContactCorrections corrections;

  public Contacts(Authority authority, Town town) {
    this.authority = authority;
    this.town = town;
    this.chance = town.chance().of("contacts");
    this.known = new KnownFamilies(town.parameters().whole("contacts.families-remembered"));
    this.corrections = new ContactCorrections(town);
  }

  /** The concerns of a day, about families with open cases, known ones and new ones. */
  public void live(LocalDate day) {
    double expected =
        town.number("contacts.families")
            * town.pressures().season().factor(day)
            * town.pressures().contacts().factor();
    for (int left = chance.poisson(expected); left > 0; left--) {
      double which = chance.uniform();
      Family family = null;
      if (which < town.number("contacts.share-open")) {
        family = known.open(chance);
      } else if (which < town.number("contacts.share-open") + town.number("contacts.share-known")) {
        family = known.recent(chance);
      }
      receive(family == null ? town.births().family(day) : family);
    }
  }

  private void receive(Family family) {
    List<Child> minors = family.minors(town.today());
    if (minors.isEmpty()) {
      return;
    }
    boolean all = chance.happens(town.number("contacts.about-all-children"));
    var about = new Siblings(family, all ? minors : List.of(chance.oneOf(minors)));
    boolean open = family.hasOpenChild();
    String outcome =
        town.weights(open ? "contacts.outcomes-open" : "contacts.outcomes").draw(chance);
    if (outcome.equals("REFERRAL")
        && !chance.happens(town.pressures().referralThreshold(town.parameters()))) {
      outcome = "INFORMATION_AND_ADVICE";
    }
    Concern concern = concern(about, outcome);
    if (!open && !outcome.equals("REFERRAL")) {
      known.remember(family);
    }
    decide(concern, outcome);
  }

  /** A family whose case was closed comes back. */
  public void comeBack(Siblings siblings) {
    Siblings back = siblings.at(Child.Stage.NOT_OPEN, town.today());
    if (!back.isEmpty()) {
      decide(concern(back, "REFERRAL"), "REFERRAL");
    }
  }

  /** A concern from another service that becomes a referral on the same day. */
  Concern refer(Siblings siblings, String source) {
    Concern concern = concern(siblings, "REFERRAL", source);
    outcome(concern, "REFERRAL");
    return concern;
  }

  private Concern concern(Siblings about, String outcome) {
    return concern(about, outcome, town.weights("contacts.sources").draw(chance));
  }

  private Concern concern(Siblings about, String outcome, String source) {
    LocalDate today = town.today();
    String reason = town.weights("contacts.reasons").draw(chance);
    boolean adviceOnly =
        outcome.equals("INFORMATION_AND_ADVICE")
            && chance.happens(town.number("contacts.advice-only"));
    Instant receivedAt = Town.at(chance, today, 8, 18);
    var contacts = new ArrayList<Key>();
    for (Child child : about.children()) {
      Key contact = town.key("contact");
      contacts.add(contact);
      String agency = Sources.agency(source);
      corrections.mishear(child);
      town.tell(
          child,
          () ->
              FrontDoorRequests.contact(
                  contact, child, source, agency, reason, receivedAt, adviceOnly));
      if (child.birth().isAfter(today)) {
        authority.expectations().expect(child);
      }
      corrections.follow(child, contact, source, agency, reason, receivedAt, adviceOnly);
    }
    return new Concern(about, contacts, source);
  }

  private void decide(Concern concern, String outcome) {
    int days = town.weights("contacts.days-to-outcome").drawNumber(chance);
    town.diary().onWorkingDay(Working.after(town.today(), days), () -> decided(concern, outcome));
  }

  private void decided(Concern concern, String outcome) {
    outcome(concern, outcome);
    if (outcome.equals("REFERRAL")) {
      authority.referrals().receive(concern);
    } else if (outcome.equals("EARLY_HELP")) {
      authority.earlyHelp().request(concern.about());
    }
  }

  private void outcome(Concern concern, String outcome) {
    LocalDate today = town.today();
    List<Child> children = concern.about().children();
    for (int place = 0; place < children.size(); place++) {
      Child child = children.get(place);
      Key contact = concern.contacts().get(place);
      String now = outcome.equals("REFERRAL") && child.isOpen() ? "NO_FURTHER_ACTION" : outcome;
      town.tell(child, () -> FrontDoorRequests.contactOutcome(contact, child, now, today));
    }
  }

  public KnownFamilies known() {
    return known;
  }
}
