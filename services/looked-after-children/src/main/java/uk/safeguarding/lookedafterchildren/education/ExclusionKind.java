package uk.safeguarding.lookedafterchildren.education;

/** How a child was excluded from school (Education Act 2002, section 51A). */
public enum ExclusionKind {
  FIXED_TERM,
  PERMANENT
}
