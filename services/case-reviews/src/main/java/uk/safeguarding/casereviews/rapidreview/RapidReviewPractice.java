package uk.safeguarding.casereviews.rapidreview;

import static uk.safeguarding.casereviews.rapidreview.RapidReviewLimits.COMPLETION;

import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.casereviews.rapidreview.events.RapidReviewSentToPanel;
import uk.safeguarding.casereviews.rapidreview.events.RapidReviewStarted;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.PracticeRule;

/** What good practice asks of a rapid review. */
public enum RapidReviewPractice implements PracticeRule {
  SENT_WITHIN_15_WORKING_DAYS(
      "The rapid review goes to the panel within 15 working days of the authority becoming aware.",
      RapidReviewLimits.COMPLETION.source()),
  PARTNERS_MEET_BEFORE_IT_IS_SENT(
      "The partners meet about the incident before the rapid review goes to the panel.",
      "local practice");

  private final String sentence;
  private final String source;

  RapidReviewPractice(String sentence, String source) {
    this.sentence = sentence;
    this.source = source;
  }

  /** Where a rapid review as it now stands differs from practice. */
  static List<Finding> findings(RapidReview review) {
    RapidReviewStarted started = review.started();
    RapidReviewSentToPanel sent = review.sent();
    if (started == null || sent == null || review.status() == RapidReview.Status.WITHDRAWN) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    if (!COMPLETION.isKept(started.knownOn(), sent.sentOn())) {
      findings.add(Finding.of(SENT_WITHIN_15_WORKING_DAYS, COMPLETION.lastDay(started.knownOn())));
    }
    if (review.meetings().standing().values().stream()
        .allMatch(meeting -> meeting.heldOn().isAfter(sent.sentOn()))) {
      findings.add(Finding.of(PARTNERS_MEET_BEFORE_IT_IS_SENT, null));
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
