package uk.safeguarding.casereviews.recommendation;

import uk.safeguarding.kernel.Rule;

/** Identity and order of the record of a recommendation. */
public enum RecommendationRule implements Rule {
  RECOMMENDATION_MADE_ONCE("This recommendation is recorded already."),
  RECOMMENDATION_MUST_STAND(
      "This recommendation was withdrawn, so nothing more can be recorded of it."),
  RECOMMENDATION_MUST_BE_OPEN("This recommendation is closed; open it again first."),
  ONLY_CLOSED_IS_REOPENED("This recommendation is open."),
  REVIEW_IS_NAMED("A recommendation names its review exactly when it comes from one."),
  AN_AGENCY_IS_ADDRESSED("A recommendation is addressed to one agency at least."),
  ONLY_THE_ADDRESSED_ANSWER(
      "Only an agency to which the recommendation is addressed can answer it."),
  AGENCY_ANSWERS_ONCE("The agency answered already; withdraw that answer first."),
  DECLINING_NEEDS_REASON(
      "An agency that declines, wholly or partly, gives a reason; one that accepts gives none."),
  NOTHING_BEFORE_IT_WAS_MADE(
      "Nothing can be recorded for a day before the recommendation was made."),
  RECORDED_ONCE_UNDER_ITS_ID("Something of this id was recorded before; use an id of its own."),
  RECORD_MUST_STAND("Nothing of this id stands that could be changed or withdrawn."),
  ACTION_IS_DONE_ONCE("This action is done already; correct that instead."),
  DONE_CORRECTION_NEEDS_DONE("It is not recorded yet that this action was done."),
  OVERSIGHT_NOT_BEFORE_ITS_QUARTER("A quarter cannot be overseen before it began."),
  REOPENED_NOT_BEFORE_CLOSED("A recommendation cannot be opened again before it was closed.");

  private final String sentence;

  RecommendationRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
