package uk.safeguarding.casereviews.practicereview;

/** The stages that a review reaches. */
public enum PracticeReviewStage {
  TERMS_OF_REFERENCE_AGREED,
  AGENCY_REPORTS_RECEIVED,
  FAMILY_INVITED_TO_CONTRIBUTE,
  PRACTITIONERS_MET,
  DRAFT_RECEIVED,
  REPORT_SENT_TO_PANEL,
  ON_HOLD_FOR_CRIMINAL_PROCEEDINGS
}
