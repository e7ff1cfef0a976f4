package uk.safeguarding.lookedafterchildren.specialguardianship;

/** Why a special guardianship ended, or never came to an order. */
public enum SpecialGuardianshipEndReason {
  /** The applicant, or the council, did not go on; there is no order. */
  NOT_PROCEEDED_WITH(false),
  /** The court refused; there is no order. */
  ORDER_REFUSED(false),
  /** Children Act 1989, section 14D. */
  ORDER_DISCHARGED(true),
  CARE_ORDER_MADE(true),
  CHILD_ADOPTED(true),
  CHILD_REACHED_18(true),
  CHILD_DIED(true),
  GUARDIAN_DIED(true),
  OTHER(true);

  private final boolean followsOrder;

  SpecialGuardianshipEndReason(boolean followsOrder) {
    this.followsOrder = followsOrder;
  }

  /** Whether there was an order that could end so. */
  boolean followsOrder() {
    return followsOrder;
  }
}
