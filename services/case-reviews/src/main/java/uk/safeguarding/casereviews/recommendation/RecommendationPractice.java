package uk.safeguarding.casereviews.recommendation;

import uk.safeguarding.kernel.PracticeRule;

/** What good practice asks until a recommendation is closed. */
public enum RecommendationPractice implements PracticeRule {
  ACTION_DONE_BY_DUE_DATE(
      "An action is done by its due date.", "local practice: the agency sets the date"),
  DUE_DATE_REVISED_BEFORE_IT_PASSED("A due date is revised before it passes.", "local practice"),
  OVERSEEN_EACH_QUARTER(
      "The sub-group looks at an open recommendation in each quarter.",
      "local practice: the review group oversees action plans quarterly"),
  CLOSED_BY_OVERSIGHT("A recommendation is closed when oversight decides so.", "local practice"),
  CLOSED_WITH_ACTIONS_DONE(
      "A recommendation is closed when its actions are done.", "local practice"),
  CLOSED_WITH_IMPACT(
      "A recommendation is closed when it is known what changed for children.",
      "local practice: \"What was the impact on children?\"");

  private final String sentence;
  private final String source;

  RecommendationPractice(String sentence, String source) {
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
