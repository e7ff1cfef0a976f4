package uk.safeguarding.lookedafterchildren.unaccompanied;

import uk.safeguarding.kernel.PracticeRule;

/** What good practice asks of the status of an unaccompanied asylum-seeking child. */
public enum UnaccompaniedAsylumSeekingPractice implements PracticeRule {
  ADULT_IS_FOUND_BY_AGE_ASSESSMENT(
      "Nobody is found to be an adult except by an age assessment.",
      "DfE, Care of unaccompanied migrant children and child victims of modern slavery, statutory"
          + " guidance 2017, on age assessment");

  private final String sentence;
  private final String source;

  UnaccompaniedAsylumSeekingPractice(String sentence, String source) {
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
