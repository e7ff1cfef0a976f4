package uk.safeguarding.lookedafterchildren.specialguardianship;

/**
 * Who becomes the special guardian (SSDA903 guide, reason the episode ceased). Older returns tell
 * only former foster carers, E43, from others, E44.
 */
public enum SpecialGuardianKind {
  /** E45. */
  FORMER_FOSTER_CARER_RELATIVE_OR_FRIEND,
  /** E46. */
  FORMER_FOSTER_CARER_NOT_RELATIVE_OR_FRIEND,
  /** E47. */
  OTHER_CARER_RELATIVE_OR_FRIEND,
  /** E48. */
  OTHER_CARER_NOT_RELATIVE_OR_FRIEND
}
