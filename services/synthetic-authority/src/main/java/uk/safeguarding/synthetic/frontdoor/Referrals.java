package uk.safeguarding.synthetic.frontdoor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.synthetic.authority.Authority;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.days.Working;
import uk.safeguarding.synthetic.life.Child;
import uk.safeguarding.synthetic.life.Siblings;
import uk.safeguarding.synthetic.requests.FrontDoorRequests;
import uk.safeguarding.synthetic.requests.Key;

/** The multi-agency safeguarding hub: from a referral to the decision on it. */
public final class Referrals {

  private record Received(Child child, Key referral) {}

  private final Authority authority;
  private final Town town;
  private final Chance chance;

  public Referrals(Authority authority, Town town) {
    this.authority = authority;
    this.town = town;
    this.chance = town.chance().of("referrals");
  }

  void receive(Concern concern) {
    LocalDate today = town.today();
    List<Received> received = received(concern);
    if (!received.isEmpty()) {
      int days = town.weights("referrals.days-to-decision").drawNumber(chance);
      LocalDate decided = days == 0 ? today : Working.after(today, days);
      String decision = town.weights("referrals.decisions").draw(chance);
      town.diary().on(decided, () -> decide(concern.about(), received, today, decision));
    }
  }

  /**
   * Children who moved here while on a plan elsewhere: accepted at once, and a conference called.
   */
  public void acceptMove(Siblings siblings) {
    Siblings accepted = acceptAtOnce(siblings, "SERVICES_OF_ANOTHER_AUTHORITY");
    authority.moves().confer(accepted, town.today());
  }

  /** Children for whom help before social care is no longer enough. */
  public void acceptStepUp(Siblings siblings) {
    authority.assessments().start(acceptAtOnce(siblings, "OTHER_SERVICES_OF_THIS_AUTHORITY"));
  }

  /** Children who arrive without parents, or are found in a place of danger. */
  public Siblings acceptAtOnce(Siblings siblings, String source) {
    List<Received> received = received(authority.contacts().refer(siblings, source));
    return accept(siblings, received, town.today(), "ACCEPTED_FOR_ASSESSMENT");
  }

  private List<Received> received(Concern concern) {
    LocalDate today = town.today();
    var received = new ArrayList<Received>();
    List<Child> children = concern.about().children();
    for (int place = 0; place < children.size(); place++) {
      Child child = children.get(place);
      if (child.isOpen() || !child.isUnder18On(today)) {
        continue;
      }
      Key referral = town.key("referral");
      Key contact = concern.contacts().get(place);
      String exploitation =
          child.ageOn(today) >= town.whole("exploitation.from-age")
              ? town.weights("referrals.exploitation").draw(chance)
              : "NONE";
      boolean helped = child.helpedEarly();
      received.add(new Received(child, referral));
      town.tell(
          child,
          () ->
              FrontDoorRequests.referral(
                  referral, child, contact, concern.source(), exploitation, helped, today));
      if (!exploitation.equals("NONE")) {
        authority.exploitation().suspect(child, exploitation);
      }
    }
    return received;
  }

  private Siblings accept(
      Siblings about, List<Received> received, LocalDate receivedOn, String decision) {
    LocalDate today = town.today();
    var accepted = new ArrayList<Child>();
    for (Received each : received) {
      Child child = each.child();
      String now = child.isOpen() ? "NO_FURTHER_ACTION" : decision;
      town.tell(child, () -> FrontDoorRequests.decision(each.referral(), child, now, today));
      if (now.startsWith("ACCEPTED")) {
        child.open(each.referral(), receivedOn);
        accepted.add(child);
        authority.missing().watch(child, false);
        authority.closures().closeAtAge(child, each.referral());
      }
    }
    if (!accepted.isEmpty()) {
      authority.contacts().known().opened(about.family());
    }
    return about.of(accepted);
  }

  private void decide(
      Siblings about, List<Received> received, LocalDate receivedOn, String decision) {
    Siblings siblings = accept(about, received, receivedOn, decision);
    if (siblings.isEmpty()) {
      if (decision.equals("STEPPED_DOWN_TO_EARLY_HELP")) {
        authority.earlyHelp().stepDown(about, received.getFirst().referral());
      }
      return;
    }
    if (decision.equals("ACCEPTED_FOR_STRATEGY_DISCUSSION")) {
      authority.enquiries().open(siblings, () -> afterEnquiry(siblings));
    } else if (chance.happens(town.number("referrals.assessed"))) {
      authority.assessments().start(siblings);
    } else {
      briefWork(siblings);
    }
  }

  /**
   * An enquiry at once that led to no conference: often the assessment that it began is finished.
   */
  private void afterEnquiry(Siblings siblings) {
    if (chance.happens(town.number("referrals.care-after-enquiry"))) {
      authority.care().enterFromNeed(siblings);
    } else if (chance.happens(town.number("referrals.assessed-after-enquiry"))) {
      authority.assessments().start(siblings);
    } else {
      briefWork(siblings);
    }
  }

  /** Advice, or a family that moves away or declines: closed before an assessment is authorised. */
  private void briefWork(Siblings siblings) {
    int days = 1 + (int) chance.erlang(2, town.number("referrals.brief-work-days"));
    town.diary()
        .onWorkingDay(
            town.today().plusDays(days),
            () -> authority.closures().close(siblings, "NO_LONGER_IN_NEED_OR_ANOTHER_REASON"));
  }
}
