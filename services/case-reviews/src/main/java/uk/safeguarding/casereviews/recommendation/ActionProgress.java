package uk.safeguarding.casereviews.recommendation;

/** How an action goes on. */
public enum ActionProgress {
  ON_TRACK,
  DELAYED
}
