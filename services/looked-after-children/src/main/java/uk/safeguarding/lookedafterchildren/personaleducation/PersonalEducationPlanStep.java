package uk.safeguarding.lookedafterchildren.personaleducation;

/** What a personal education plan asks for next. */
public enum PersonalEducationPlanStep {
  INITIATION,
  /** At which the plan is made, in time for the first review of the care plan. */
  FIRST_MEETING,
  TERM_REVIEW
}
