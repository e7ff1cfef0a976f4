package uk.safeguarding.lookedafterchildren.strengthsanddifficulties;

import uk.safeguarding.kernel.Rule;

/** Identity and order of the record of a strengths and difficulties questionnaire. */
public enum StrengthsAndDifficultiesQuestionnaireRule implements Rule {
  QUESTIONNAIRE_IS_RECORDED_ONCE("This questionnaire is recorded already."),
  QUESTIONNAIRE_MUST_STAND(
      "This questionnaire was withdrawn, so nothing more can be recorded of it."),
  CORRECTION_IS_OF_THE_SAME_CHILD(
      "This questionnaire is about another child. Withdraw it, and record it of the right one."),
  SCORE_OR_REASON("A questionnaire has either a score, or a reason why there is none."),
  SCORE_IS_0_TO_40("The total difficulties score is a number from 0 to 40.");

  private final String sentence;

  StrengthsAndDifficultiesQuestionnaireRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
