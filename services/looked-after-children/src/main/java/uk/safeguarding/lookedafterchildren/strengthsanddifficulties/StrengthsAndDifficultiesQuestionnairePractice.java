package uk.safeguarding.lookedafterchildren.strengthsanddifficulties;

import uk.safeguarding.kernel.PracticeRule;

/** What good practice asks of a strengths and difficulties questionnaire. */
public enum StrengthsAndDifficultiesQuestionnairePractice implements PracticeRule {
  AGE_IS_A_REASON_ONLY_OUTSIDE_4_TO_16(
      "A questionnaire is completed for each child of 4 to 16: for them age is no reason against"
          + " it.",
      "SSDA903 return, OC2, SDQ_REASON SDQ1");

  private final String sentence;
  private final String source;

  StrengthsAndDifficultiesQuestionnairePractice(String sentence, String source) {
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
