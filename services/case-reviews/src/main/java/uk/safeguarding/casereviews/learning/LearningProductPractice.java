package uk.safeguarding.casereviews.learning;

import java.util.List;
import uk.safeguarding.casereviews.learning.events.LearningProductIssued;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.PracticeRule;

/** What good practice asks of a learning product. */
public enum LearningProductPractice implements PracticeRule {
  LEARNING_HAS_A_SOURCE(
      "A learning product says which review or theme it comes from.", "local practice");

  private final String sentence;
  private final String source;

  LearningProductPractice(String sentence, String source) {
    this.sentence = sentence;
    this.source = source;
  }

  /** Where a learning product as it now stands differs from practice. */
  static List<Finding> findings(LearningProduct product) {
    LearningProductIssued issued = product.issued();
    return issued != null
            && product.status() != LearningProduct.Status.WITHDRAWN
            && issued.reviews().isEmpty()
            && issued.themes().isEmpty()
        ? List.of(Finding.of(LEARNING_HAS_A_SOURCE, null))
        : List.of();
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
