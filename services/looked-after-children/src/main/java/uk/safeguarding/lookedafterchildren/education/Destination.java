package uk.safeguarding.lookedafterchildren.education;

/** Where a young person went after a school year. */
public enum Destination {
  SUSTAINED_EDUCATION,
  APPRENTICESHIP,
  EMPLOYMENT,
  /** Not in education, employment or training. */
  NEET,
  NOT_KNOWN
}
