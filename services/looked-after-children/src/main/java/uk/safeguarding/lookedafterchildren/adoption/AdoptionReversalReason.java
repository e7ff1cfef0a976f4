package uk.safeguarding.lookedafterchildren.adoption;

/** Why a child should no longer be placed for adoption (SSDA903 guide, REASON_PLACED_CEASED). */
public enum AdoptionReversalReason {
  /** RD1. */
  CHILDS_NEEDS_CHANGED,
  /** RD2. */
  COURT_DID_NOT_MAKE_PLACEMENT_ORDER,
  /** RD3. */
  PROSPECTIVE_ADOPTERS_NOT_FOUND,
  /** RD4. */
  OTHER
}
