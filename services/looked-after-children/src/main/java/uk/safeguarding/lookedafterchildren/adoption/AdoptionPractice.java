package uk.safeguarding.lookedafterchildren.adoption;

import static uk.safeguarding.lookedafterchildren.adoption.AdoptionLimits.DECISION;
import static uk.safeguarding.lookedafterchildren.adoption.AdoptionLimits.HOME_BEFORE_APPLICATION;
import static uk.safeguarding.lookedafterchildren.adoption.AdoptionLimits.MATCH;
import static uk.safeguarding.lookedafterchildren.adoption.AdoptionLimits.MOVING_IN;

import uk.safeguarding.kernel.PracticeRule;

/** What good practice asks of a plan of adoption. */
public enum AdoptionPractice implements PracticeRule {
  DECISION_WITHIN_7_WORKING_DAYS(
      "The decision maker decides within 7 working days of receiving the panel's recommendation and"
          + " final minutes.",
      DECISION.source()),
  MOVED_IN_WITHIN_426_DAYS_OF_ENTERING_CARE(
      "The child lives with the adopters within 426 days of entering care.", MOVING_IN.source()),
  MATCHED_WITHIN_121_DAYS_OF_PLACEMENT_ORDER(
      "The child is matched within 121 days of the placement order.", MATCH.source()),
  PLACED_AFTER_A_MATCH(
      "A child is placed for adoption after the agency decided on the match.",
      "Adoption Agencies Regulations 2005, regulations 33 and 35"),
  PLACED_WITH_AUTHORITY(
      "A child is placed for adoption with the parents' consent or under a placement order that was"
          + " made.",
      "Adoption and Children Act 2002, section 18(1)"),
  HOME_10_WEEKS_BEFORE_APPLICATION(
      "The child has lived with the adopters for ten weeks when they apply for the order.",
      HOME_BEFORE_APPLICATION.source()),
  ADOPTERS_FIT_TOGETHER(
      "Number, genders and legal status of the adopters fit together.",
      "SSDA903 return, rules 511, 514, 517 to 520 and 524");

  private final String sentence;
  private final String source;

  AdoptionPractice(String sentence, String source) {
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
