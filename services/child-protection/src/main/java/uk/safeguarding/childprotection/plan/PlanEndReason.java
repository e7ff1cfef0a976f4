package uk.safeguarding.childprotection.plan;

/**
 * Why a child ceased to be subject of a plan (Working Together 2018, chapter 1, "Discontinuing the
 * child protection plan"). The DfE's own codes, given here, are those for closing the whole case.
 */
public enum PlanEndReason {
  /**
   * A review conference judged that the child is no longer at continuing risk of significant harm.
   */
  NO_LONGER_AT_RISK,
  /** Another area took the plan over at its transfer-in conference (RC5). */
  TRANSFERRED_OUT,
  REACHED_18,
  /** RC2. */
  DIED,
  /** RC1. */
  ADOPTED,
  /** For good. */
  LEFT_THE_UK,
  /** RC7. */
  OTHER
}
