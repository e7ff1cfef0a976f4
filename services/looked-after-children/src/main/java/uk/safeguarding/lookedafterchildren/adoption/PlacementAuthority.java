package uk.safeguarding.lookedafterchildren.adoption;

/**
 * What allows an agency to place a child for adoption (Adoption and Children Act 2002, section 18).
 */
public enum PlacementAuthority {
  /** Section 19: SSDA903 placements A3 and A4. */
  PARENTAL_CONSENT,
  /** Section 21: SSDA903 placements A5 and A6. */
  PLACEMENT_ORDER
}
