package uk.safeguarding.casereviews.practicereview;

import uk.safeguarding.kernel.Rule;

/** Identity and order of the record of a review. */
public enum PracticeReviewRule implements Rule {
  REVIEW_DECIDED_ONCE("This review is decided already; correct the decision instead."),
  REVIEW_MUST_STAND("This review was withdrawn, so nothing more can be recorded of it."),
  CHAIR_DECIDES_ONCE("The decision of the chair is recorded already; correct it instead."),
  CHAIR_CORRECTION_NEEDS_DECISION(
      "No decision of the chair is recorded yet that could be corrected."),
  REVIEW_MUST_BE_UNDER_WAY("There is no review of this case: no further action was decided."),
  NOTHING_BEFORE_THE_DECISION(
      "Nothing of a review can be recorded for a day before it was decided."),
  RECORDED_ONCE_UNDER_ITS_ID("Something of this id was recorded before; use an id of its own."),
  WITHDRAWAL_NEEDS_RECORD("Nothing of this id stands that could be withdrawn."),
  SCOPE_ENDS_AFTER_IT_BEGINS("The period that is looked at cannot end before it begins."),
  REVIEW_COMPLETED_ONCE("This review is completed already; correct the completion instead."),
  COMPLETION_CORRECTION_NEEDS_COMPLETION("No completion is recorded yet that could be corrected."),
  PUBLISHED_ONCE_AT_A_TIME("This review is published already; withdraw that publication first."),
  PUBLICATION_WITHDRAWN_NOT_BEFORE("A publication cannot be withdrawn before it was made."),
  NON_PUBLICATION_DECIDED_ONCE(
      "It is decided already not to publish this review; correct that instead."),
  NON_PUBLICATION_CORRECTION_NEEDS_DECISION(
      "No decision against publication is recorded yet that could be corrected."),
  DECIDED_AGAINST_WHILE_UNPUBLISHED("This review is published; withdraw the publication first.");

  private final String sentence;

  PracticeReviewRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
