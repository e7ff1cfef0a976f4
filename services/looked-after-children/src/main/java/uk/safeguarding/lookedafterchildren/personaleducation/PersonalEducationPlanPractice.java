package uk.safeguarding.lookedafterchildren.personaleducation;

import static uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanLimits.FIRST_MEETING;
import static uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanLimits.INITIATION;
import static uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanLimits.TERM_REVIEW_SOURCE;

import uk.safeguarding.kernel.PracticeRule;

/** What good practice asks of a personal education plan. */
public enum PersonalEducationPlanPractice implements PracticeRule {
  INITIATED_WITHIN_10_WORKING_DAYS(
      "The plan is initiated within 10 working days of becoming looked after.",
      INITIATION.source()),
  READY_FOR_FIRST_REVIEW(
      "The plan is made at a meeting within 20 working days of becoming looked after, in time for"
          + " the first review of the care plan.",
      FIRST_MEETING.source()),
  REVIEWED_EACH_SCHOOL_TERM("A meeting reviews the plan in each school term.", TERM_REVIEW_SOURCE);

  private final String sentence;
  private final String source;

  PersonalEducationPlanPractice(String sentence, String source) {
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
