package uk.safeguarding.casereviews.rapidreview;

/** What the national panel answered. */
public enum PanelAnswer {
  AGREES,
  ASKS_TO_RECONSIDER,
  ASKS_FOR_MORE_INFORMATION,
  COMMISSIONS_NATIONAL_REVIEW
}
