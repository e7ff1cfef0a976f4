package uk.safeguarding.lookedafterchildren.fostercarer;

import static uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerLimits.EXTENSION;
import static uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerLimits.NOTICE;
import static uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerLimits.REVIEW;

import uk.safeguarding.kernel.PracticeRule;

/** What good practice asks of an approval. */
public enum FosterCarerPractice implements PracticeRule {
  FIRST_REVIEW_WITHIN_12_MONTHS(
      "The approval is reviewed for the first time within a year.", REVIEW.source()),
  NEXT_REVIEW_WITHIN_12_MONTHS(
      "The approval is reviewed again within a year of the last review.", REVIEW.source()),
  TEMPORARY_APPROVAL_ENDS_IN_TIME(
      "A temporary approval has become an approval, or ended, when its weeks are over: 16, and 8"
          + " more if it was extended.",
      "Care Planning, Placement and Case Review (England) Regulations 2010, regulations 24 and 25"),
  TEMPORARY_APPROVAL_IS_EXTENDED_WHILE_IT_RUNS(
      "A temporary approval is extended while it runs.",
      "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 25(1)"),
  TEMPORARY_APPROVAL_IS_EXTENDED_ONCE(
      "A temporary approval is extended once until the assessment is complete.",
      EXTENSION.source()),
  RESIGNATION_TAKES_EFFECT_AFTER_28_DAYS(
      "The approval of a carer who resigns ends 28 days after the notice came.", NOTICE.source());

  private final String sentence;
  private final String source;

  FosterCarerPractice(String sentence, String source) {
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
