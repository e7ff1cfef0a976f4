package uk.safeguarding.lookedafterchildren.fostercarer;

/** Whom a foster carer may foster. */
public enum FosterCarerKind {
  GENERAL,
  /** A relative, friend or other person connected with the child, for that child. */
  CONNECTED_PERSON,
  SHORT_BREAK,
  FOSTERING_FOR_ADOPTION
}
