package uk.safeguarding.casereviews.learning;

import uk.safeguarding.kernel.Rule;

/** Identity and order of the record of a learning product. */
public enum LearningProductRule implements Rule {
  PRODUCT_ISSUED_ONCE("This learning product is recorded already."),
  PRODUCT_MUST_STAND("This learning product was withdrawn, so nothing more can be recorded of it."),
  RECORDED_ONCE_UNDER_ITS_ID("A receipt of this id was recorded before; use an id of its own."),
  WITHDRAWAL_NEEDS_RECORD("No receipt of this id stands that could be withdrawn."),
  SOMEBODY_RECEIVED_IT("A receipt is of one member of staff at least."),
  RECEIVED_NOT_BEFORE_ISSUE("A learning product cannot be received before it was issued.");

  private final String sentence;

  LearningProductRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
