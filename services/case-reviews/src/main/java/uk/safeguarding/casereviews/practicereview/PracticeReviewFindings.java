package uk.safeguarding.casereviews.practicereview;

import static uk.safeguarding.casereviews.practicereview.PracticeReviewLimits.BOARDS_END;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewLimits.COMPLETION;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewLimits.PANEL_READS;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewLimits.PUBLICATION;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewPractice.COMPLETED_WITHIN_6_MONTHS;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewPractice.LEAD_REVIEWER_APPOINTED;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewPractice.PANEL_SENT_REPORT_7_WORKING_DAYS_BEFORE;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewPractice.PUBLISHED_AFTER_COMPLETION;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewPractice.PUBLISHED_WITHIN_6_MONTHS;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewPractice.REASONS_ARE_GIVEN;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewPractice.SERIOUS_CASE_REVIEW_IS_OF_A_BOARD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.casereviews.decision.ReviewDecision;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewCompleted;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewPublished;
import uk.safeguarding.kernel.Finding;

/** Where a review as it now stands differs from practice. */
final class PracticeReviewFindings {

  private PracticeReviewFindings() {}

  static List<Finding> of(PracticeReview review) {
    if (review.status() != PracticeReview.Status.DECIDED) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    ReviewDecisions decisions = review.decisions();
    if (decisions.begun().reasons().isEmpty()) {
      findings.add(Finding.of(REASONS_ARE_GIVEN, null));
    }
    if (decisions.standing() == ReviewDecision.SERIOUS_CASE_REVIEW
        && decisions.since().isAfter(BOARDS_END)) {
      findings.add(Finding.of(SERIOUS_CASE_REVIEW_IS_OF_A_BOARD, BOARDS_END));
    }
    PracticeReviewCompleted completed = review.progress().completed();
    if (completed != null) {
      findings.addAll(ofCompletion(review, completed.completedOn()));
    }
    PracticeReviewPublished published = review.publications().first();
    if (published != null) {
      findings.addAll(ofPublication(review, published));
    }
    return findings;
  }

  private static List<Finding> ofCompletion(PracticeReview review, LocalDate completedOn) {
    var findings = new ArrayList<Finding>();
    LocalDate since = review.decisions().since();
    if (!review.progress().hasReviewerBy(completedOn)) {
      findings.add(Finding.of(LEAD_REVIEWER_APPOINTED, null));
    }
    if (review.decisions().standing() == ReviewDecision.SERIOUS_CASE_REVIEW
        && !COMPLETION.isKept(since, completedOn)) {
      findings.add(Finding.of(COMPLETED_WITHIN_6_MONTHS, COMPLETION.lastDay(since)));
    }
    return findings;
  }

  private static List<Finding> ofPublication(
      PracticeReview review, PracticeReviewPublished published) {
    var findings = new ArrayList<Finding>();
    PracticeReviewCompleted completed = review.progress().completed();
    if (completed == null || completed.completedOn().isAfter(published.publishedOn())) {
      findings.add(Finding.of(PUBLISHED_AFTER_COMPLETION, null));
    }
    if (review.decisions().standing() != ReviewDecision.LOCAL_CHILD_SAFEGUARDING_PRACTICE_REVIEW) {
      return findings;
    }
    LocalDate since = review.decisions().since();
    if (!PUBLICATION.isKept(since, published.publishedOn())) {
      findings.add(Finding.of(PUBLISHED_WITHIN_6_MONTHS, PUBLICATION.lastDay(since)));
    }
    LocalDate sent = review.progress().panelSentOn();
    if (sent == null || published.publishedOn().isBefore(PANEL_READS.lastDay(sent))) {
      findings.add(Finding.of(PANEL_SENT_REPORT_7_WORKING_DAYS_BEFORE, null));
    }
    return findings;
  }
}
