package uk.safeguarding.lookedafterchildren.periodofcare;

import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareLimits.FIRST_REVIEW;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareLimits.FIRST_VISIT;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareLimits.NEXT_REVIEW;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareLimits.NEXT_VISIT;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareLimits.NEXT_VISIT_LONG_TERM;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareLimits.RECORD_OF_VISIT;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareLimits.SECOND_REVIEW;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareLimits.STABILITY;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareLimits.VISIT_WITH_PARENT_AFTER_REVIEW;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareLimits.VISIT_WITH_PARENT_BEFORE_REVIEW;

import uk.safeguarding.kernel.PracticeRule;

/** What good practice asks while a child is looked after. */
public enum PeriodOfCarePractice implements PracticeRule {
  CHILD_SEEN_WITHIN_1_WEEK_OF_PLACEMENT(
      "The child is visited within one week of the start of each placement.", FIRST_VISIT.source()),
  NEXT_VISIT_WITHIN_6_WEEKS("The child is visited at least every 6 weeks.", NEXT_VISIT.source()),
  NEXT_VISIT_WITHIN_3_MONTHS(
      "After the first year of a placement that is to last until 18 the child is visited at least"
          + " every 3 months.",
      NEXT_VISIT_LONG_TERM.source()),
  WEEKLY_VISITS_WITH_PARENT_UNTIL_REVIEW(
      "A child who lives with a parent under an interim care order is visited at least once a week"
          + " until the first review.",
      VISIT_WITH_PARENT_BEFORE_REVIEW.source()),
  VISITS_WITH_PARENT_WITHIN_4_WEEKS(
      "A child who lives with a parent under an interim care order is visited at least every 4"
          + " weeks after the first review.",
      VISIT_WITH_PARENT_AFTER_REVIEW.source()),
  VISIT_RECORDED_WITHIN_5_WORKING_DAYS(
      "A visit is written up within 5 working days.", RECORD_OF_VISIT.source()),
  FIRST_REVIEW_WITHIN_20_WORKING_DAYS(
      "The first review is held within 20 working days of the day on which the child began to be"
          + " looked after.",
      FIRST_REVIEW.source()),
  SECOND_REVIEW_WITHIN_3_MONTHS(
      "The second review is held within 3 months of the first.", SECOND_REVIEW.source()),
  NEXT_REVIEW_WITHIN_6_MONTHS(
      "Each further review is held within 6 months of the last.", NEXT_REVIEW.source()),
  CHILD_IS_HEARD_AT_REVIEW(
      "A child of 4 or over takes part in each review, or has their views conveyed to it.",
      "Children Act 1989, section 22(4) and (5); SSDA903, participation codes PN4 and PN7"),
  FEWER_THAN_3_PLACEMENTS_IN_12_MONTHS(
      "A child lives in fewer than three placements within 12 months.", STABILITY.source()),
  PLACEMENT_NEAR_HOME(
      "A placement lies within the authority, or no more than 20 miles from the child's home.",
      "Children Act 1989, section 22C(8)(a) and (9); the distance is the DfE's measure"),
  NO_UNREGULATED_PLACEMENT_UNDER_16(
      "A child under 16 lives in no accommodation for independent or semi-independent living, from"
          + " 9 September 2021.",
      "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 27A"),
  PLACEMENT_CHANGE_HAS_A_REASON(
      "Of each change of placement, except for a temporary one, the reason is recorded.",
      "SSDA903, rule 225"),
  EPISODE_CHANGES_WHAT_ITS_REASON_SAYS(
      "An episode differs from the one before in what its reason says, and in nothing else.",
      "SSDA903, reason for new episode");

  private final String sentence;
  private final String source;

  PeriodOfCarePractice(String sentence, String source) {
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
