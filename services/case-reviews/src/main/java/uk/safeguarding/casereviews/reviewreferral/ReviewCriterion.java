package uk.safeguarding.casereviews.reviewreferral;

/** What a case may have that asks for a review. */
public enum ReviewCriterion {
  /** Abuse or neglect is known or suspected, and the child died. */
  ABUSE_OR_NEGLECT_AND_DEATH(Framework.WORKING_TOGETHER_2015),
  /**
   * The same, the child was seriously harmed, and there is concern how agencies worked together.
   */
  ABUSE_OR_NEGLECT_AND_SERIOUS_HARM_WITH_CONCERN(Framework.WORKING_TOGETHER_2015),
  DEATH_IN_CUSTODY_OR_DETENTION(Framework.WORKING_TOGETHER_2015),
  IMPROVEMENTS_NEEDED(Framework.WORKING_TOGETHER_2018),
  RECURRENT_THEMES(Framework.WORKING_TOGETHER_2018),
  CONCERN_ABOUT_AGENCIES_WORKING_TOGETHER(Framework.WORKING_TOGETHER_2018),
  NATIONAL_PANEL_CONSIDERS_LOCAL_REVIEW(Framework.WORKING_TOGETHER_2018),
  LEARNING_BELOW_THE_CRITERIA(Framework.PARTNERSHIP);

  /** Where a criterion is written. */
  public enum Framework {
    /** Local Safeguarding Children Boards Regulations 2006, regulation 5(2). */
    WORKING_TOGETHER_2015,
    /** Child Safeguarding Practice Review and Relevant Agency (England) Regulations 2018. */
    WORKING_TOGETHER_2018,
    /** The partnership's own. */
    PARTNERSHIP
  }

  private final Framework framework;

  ReviewCriterion(Framework framework) {
    this.framework = framework;
  }

  public Framework framework() {
    return framework;
  }
}
