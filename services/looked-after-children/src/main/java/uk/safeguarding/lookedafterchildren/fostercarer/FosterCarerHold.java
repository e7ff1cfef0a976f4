package uk.safeguarding.lookedafterchildren.fostercarer;

/** Why a foster carer takes no child for a while. */
public enum FosterCarerHold {
  /** By the council, while concerns are looked into. */
  SUSPENDED,
  /** At the carer's own wish. */
  ON_HOLD
}
