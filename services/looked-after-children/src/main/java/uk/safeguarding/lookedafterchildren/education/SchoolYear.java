package uk.safeguarding.lookedafterchildren.education;

/** The school year after which a young person goes on. */
public enum SchoolYear {
  YEAR_11,
  YEAR_12,
  YEAR_13
}
