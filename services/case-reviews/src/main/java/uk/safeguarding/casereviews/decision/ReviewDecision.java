package uk.safeguarding.casereviews.decision;

/** Whether and how a case is reviewed. */
public enum ReviewDecision {
  /** By a Local Safeguarding Children Board (Working Together 2015, chapter 4). */
  SERIOUS_CASE_REVIEW,
  /** By the safeguarding partners (Working Together 2018, chapter 4, and 2023, chapter 5). */
  LOCAL_CHILD_SAFEGUARDING_PRACTICE_REVIEW,
  /** A case below the criteria from which the partners want to learn: local practice. */
  PARTNERSHIP_REVIEW,
  NO_FURTHER_ACTION
}
