package uk.safeguarding.casereviews.practicereview;

/** Why a report is not published. */
public enum NonPublicationReason {
  WELFARE_OF_CHILD_OR_SIBLINGS,
  CANNOT_BE_MADE_UNIDENTIFIABLE,
  CRIMINAL_PROCEEDINGS,
  COURT_ORDER,
  NO_DUTY_TO_PUBLISH
}
