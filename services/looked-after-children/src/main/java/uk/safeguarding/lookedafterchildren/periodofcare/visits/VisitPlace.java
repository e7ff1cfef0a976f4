package uk.safeguarding.lookedafterchildren.periodofcare.visits;

/** Where a looked-after child was visited. */
public enum VisitPlace {
  PLACEMENT,
  SCHOOL,
  FAMILY_HOME,
  ELSEWHERE,
  /** By telephone or video. */
  REMOTE
}
