package uk.safeguarding.contactsandreferrals.contact;

import static uk.safeguarding.contactsandreferrals.contact.ContactLimits.OUTCOME;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.contactsandreferrals.contact.events.ContactOutcomeRecorded;
import uk.safeguarding.contactsandreferrals.contact.events.ContactReceived;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.London;
import uk.safeguarding.kernel.PracticeRule;

/** What good practice asks of a contact. */
public enum ContactPractice implements PracticeRule {
  OUTCOME_WITHIN_1_WORKING_DAY(
      "It is decided within 1 working day of its receipt what follows from a contact.",
      OUTCOME.source()),
  ADVICE_ONLY_ENDS_WITH_ADVICE(
      "A contact for advice only ends with information and advice, or needs nothing.",
      "local practice");

  private final String sentence;
  private final String source;

  ContactPractice(String sentence, String source) {
    this.sentence = sentence;
    this.source = source;
  }

  /** Where a contact as it now stands differs from practice. */
  static List<Finding> findings(Contact contact) {
    var findings = new ArrayList<Finding>();
    ContactReceived received = contact.received();
    ContactOutcomeRecorded end = contact.end();
    if (received == null || end == null || contact.status() == Contact.Status.WITHDRAWN) {
      return findings;
    }
    LocalDate receivedOn = London.day(received.receivedAt());
    if (!OUTCOME.isKept(receivedOn, end.decidedOn())) {
      findings.add(Finding.of(OUTCOME_WITHIN_1_WORKING_DAY, OUTCOME.lastDay(receivedOn)));
    }
    if (received.adviceOnly() && leadsToService(end.outcome())) {
      findings.add(Finding.of(ADVICE_ONLY_ENDS_WITH_ADVICE, null));
    }
    return findings;
  }

  private static boolean leadsToService(ContactOutcome outcome) {
    return switch (outcome) {
      case REFERRAL, EARLY_HELP -> true;
      case INFORMATION_AND_ADVICE, NO_FURTHER_ACTION -> false;
    };
  }

  @Override
  public String sentence() {
    return sentence;
  }

  @Override
  public String source() {
    return source;
  }
}
