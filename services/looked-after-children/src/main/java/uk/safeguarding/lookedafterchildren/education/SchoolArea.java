package uk.safeguarding.lookedafterchildren.education;

/** Where a place is. */
public enum SchoolArea {
  /** In the area of the authority that looks after the child. */
  IN_AREA,
  OUT_OF_AREA
}
