package uk.safeguarding.casereviews.rapidreview;

import uk.safeguarding.kernel.Rule;

/** Identity and order of the record of a rapid review. */
public enum RapidReviewRule implements Rule {
  RAPID_REVIEW_STARTS_ONCE("This rapid review has started already."),
  RAPID_REVIEW_MUST_STAND(
      "This rapid review was withdrawn, so nothing more can be recorded of it."),
  STARTED_NOT_BEFORE_KNOWN("A rapid review cannot start before the incident was known."),
  RECORDED_ONCE_UNDER_ITS_ID("A meeting of this id was recorded before; use an id of its own."),
  WITHDRAWAL_NEEDS_RECORD("No meeting of this id stands that could be withdrawn."),
  SENT_ONCE("This rapid review went to the panel already; correct that instead."),
  SUBMISSION_CORRECTION_NEEDS_SUBMISSION("Nothing went to the panel yet that could be corrected."),
  SENT_NOT_BEFORE_START("A rapid review cannot go to the panel before it started."),
  PANEL_ANSWERS_WHAT_WAS_SENT("The panel can answer only on or after the day the review was sent."),
  PANEL_ANSWERS_ONCE("The answer of the panel is recorded already; correct it instead."),
  ANSWER_CORRECTION_NEEDS_ANSWER("No answer of the panel is recorded yet that could be corrected.");

  private final String sentence;

  RapidReviewRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
