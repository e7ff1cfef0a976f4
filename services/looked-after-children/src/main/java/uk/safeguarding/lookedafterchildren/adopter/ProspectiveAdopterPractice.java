package uk.safeguarding.lookedafterchildren.adopter;

import static uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterLimits.BETWEEN_STAGES;
import static uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterLimits.STAGE_ONE;
import static uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterLimits.STAGE_TWO;

import uk.safeguarding.kernel.PracticeRule;

/** What good practice asks of the approval of a prospective adopter. */
public enum ProspectiveAdopterPractice implements PracticeRule {
  STAGE_ONE_WITHIN_2_MONTHS(
      "Stage one ends within two months, unless a delay is allowed.", STAGE_ONE.source()),
  STAGE_TWO_STARTS_WITHIN_6_MONTHS(
      "Stage two starts within six months of the end of stage one.", BETWEEN_STAGES.source()),
  STAGE_TWO_WITHIN_4_MONTHS(
      "Stage two ends within four months, unless a delay is allowed.", STAGE_TWO.source()),
  APPROVED_BEFORE_MATCH(
      "A prospective adopter is approved before a match.",
      "Adoption Agencies Regulations 2005, regulation 31"),
  PLACED_AFTER_A_MATCH(
      "Children are placed after the agency decided on the match.",
      "Adoption Agencies Regulations 2005, regulations 33 and 35");

  private final String sentence;
  private final String source;

  ProspectiveAdopterPractice(String sentence, String source) {
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
