package uk.safeguarding.contactsandreferrals.allegation;

import static uk.safeguarding.contactsandreferrals.allegation.AllegationLimits.ALL_CONCLUDED;
import static uk.safeguarding.contactsandreferrals.allegation.AllegationLimits.REFERRAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.contactsandreferrals.allegation.events.AllegationReceived;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.PracticeRule;

/** What good practice asks for an allegation. */
public enum AllegationPractice implements PracticeRule {
  REFERRED_WITHIN_ONE_WORKING_DAY(
      "The designated officer is informed within one working day.", REFERRAL.source()),
  THRESHOLD_MET_IS_REFERRED(
      "An allegation that meets a threshold is not concluded without the designated officer.",
      REFERRAL.source()),
  CONCLUDED_WITHIN_12_MONTHS(
      "All but the most exceptional cases are completed within 12 months.", ALL_CONCLUDED.source());

  private final String sentence;
  private final String source;

  AllegationPractice(String sentence, String source) {
    this.sentence = sentence;
    this.source = source;
  }

  /** Where an allegation as it now stands differs from practice. */
  static List<Finding> findings(Allegation allegation) {
    var findings = new ArrayList<Finding>();
    AllegationReceived start = allegation.start();
    if (start == null || allegation.withdrawn()) {
      return findings;
    }
    LocalDate received = start.receivedOn();
    LocalDate referred = allegation.referredOn();
    if (referred != null && !REFERRAL.isKept(received, referred)) {
      findings.add(Finding.of(REFERRED_WITHIN_ONE_WORKING_DAY, REFERRAL.lastDay(received)));
    }
    LocalDate concluded = allegation.concludedOn();
    if (concluded == null) {
      return findings;
    }
    if (referred == null && start.threshold() != AllegationThreshold.NOT_MET) {
      findings.add(Finding.of(THRESHOLD_MET_IS_REFERRED, REFERRAL.lastDay(received)));
    }
    if (!ALL_CONCLUDED.isKept(received, concluded)) {
      findings.add(Finding.of(CONCLUDED_WITHIN_12_MONTHS, ALL_CONCLUDED.lastDay(received)));
    }
    return findings;
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
