package uk.safeguarding.childprotection.section47enquiry;

import static uk.safeguarding.childprotection.section47enquiry.Section47EnquiryLimits.OUTCOME;

import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.childprotection.section47enquiry.events.Section47EnquiryStarted;
import uk.safeguarding.childprotection.section47enquiry.events.Section47OutcomeRecorded;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.PracticeRule;

/** What good practice asks of an enquiry. */
public enum Section47EnquiryPractice implements PracticeRule {
  ENQUIRY_FOLLOWS_STRATEGY_DISCUSSION(
      "An enquiry starts from a strategy discussion, not before it.",
      "Working Together 2018, chapter 1, \"Initiating section 47 enquiries\""),
  OUTCOME_WITHIN_15_WORKING_DAYS(
      "The outcome is known within 15 working days of the last strategy discussion, in time for a"
          + " conference.",
      OUTCOME.source());

  private final String sentence;
  private final String source;

  Section47EnquiryPractice(String sentence, String source) {
    this.sentence = sentence;
    this.source = source;
  }

  /** Where an enquiry as it now stands differs from practice. */
  static List<Finding> findings(Section47Enquiry enquiry) {
    var findings = new ArrayList<Finding>();
    Section47EnquiryStarted start = enquiry.start();
    if (start == null || enquiry.status() == Section47Enquiry.Status.WITHDRAWN) {
      return findings;
    }
    if (start.startedOn().isBefore(start.strategyDiscussionOn())) {
      findings.add(Finding.of(ENQUIRY_FOLLOWS_STRATEGY_DISCUSSION, null));
    }
    Section47OutcomeRecorded end = enquiry.end();
    if (end != null && !OUTCOME.isKept(start.strategyDiscussionOn(), end.recordedOn())) {
      findings.add(
          Finding.of(
              OUTCOME_WITHIN_15_WORKING_DAYS, OUTCOME.lastDay(start.strategyDiscussionOn())));
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
