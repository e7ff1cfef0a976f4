package uk.safeguarding.casereviews.practicereview;

/** Why a report is public no longer, or never was. */
public enum PublicationWithdrawalReason {
  /** It never was. */
  ENTERED_IN_ERROR,
  CHILD_COULD_BE_IDENTIFIED,
  WELFARE_OF_CHILD_OR_SIBLINGS,
  COURT_ORDER,
  /** A report stays public for a year at least. */
  END_OF_PUBLICATION_PERIOD
}
