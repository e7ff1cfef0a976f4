package uk.safeguarding.casereviews.practicereview;

import uk.safeguarding.kernel.PracticeRule;

/** What good practice asks of a review. */
public enum PracticeReviewPractice implements PracticeRule {
  REASONS_ARE_GIVEN(
      "A decision about a review gives its reasons.",
      "Working Together 2018, chapter 4, \"Decisions on local and national reviews\""),
  SERIOUS_CASE_REVIEW_IS_OF_A_BOARD(
      "A serious case review is begun by a Local Safeguarding Children Board, until 29 September"
          + " 2019.",
      "Working Together: transitional guidance 2018"),
  LEAD_REVIEWER_APPOINTED(
      "A lead reviewer is appointed before the report is agreed.",
      "Working Together 2015, chapter 4; Working Together 2018, chapter 4, \"Commissioning a"
          + " reviewer or reviewers\""),
  COMPLETED_WITHIN_6_MONTHS(
      "A serious case review is completed within 6 months of the decision to begin it.",
      PracticeReviewLimits.COMPLETION.source()),
  PUBLISHED_WITHIN_6_MONTHS(
      "A local child safeguarding practice review is published within 6 months of the decision.",
      PracticeReviewLimits.PUBLICATION.source()),
  PUBLISHED_AFTER_COMPLETION(
      "A report is agreed before it is published.",
      "Working Together 2018, chapter 4, \"Expectations for the final report\""),
  PANEL_SENT_REPORT_7_WORKING_DAYS_BEFORE(
      "The national panel is sent the report 7 working days before it is published.",
      PracticeReviewLimits.PANEL_READS.source());

  private final String sentence;
  private final String source;

  PracticeReviewPractice(String sentence, String source) {
    this.sentence = sentence;
    this.source = source;
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
