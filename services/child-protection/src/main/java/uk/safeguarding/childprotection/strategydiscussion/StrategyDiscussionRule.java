package uk.safeguarding.childprotection.strategydiscussion;

import uk.safeguarding.kernel.Rule;

/** Identity and order of the record of a strategy discussion. */
public enum StrategyDiscussionRule implements Rule {
  DISCUSSION_IS_RECORDED_ONCE("This strategy discussion is recorded already."),
  DISCUSSION_MUST_STAND(
      "This strategy discussion was withdrawn, so nothing more can be recorded of it."),
  DISCUSSION_NOT_BEFORE_IT_WAS_NEEDED(
      "A strategy discussion cannot be held before the day on which it was decided that one was"
          + " needed.");

  private final String sentence;

  StrategyDiscussionRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
