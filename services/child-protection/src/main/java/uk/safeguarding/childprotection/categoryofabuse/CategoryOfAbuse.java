package uk.safeguarding.childprotection.categoryofabuse;

/**
 * The category under which a child is subject of a plan (DfE children in need census, category of
 * abuse).
 */
public enum CategoryOfAbuse {
  /** NEG. */
  NEGLECT,
  /** PHY. */
  PHYSICAL_ABUSE,
  /** SAB. */
  SEXUAL_ABUSE,
  /** EMO. */
  EMOTIONAL_ABUSE,
  /** MUL, which the department recommends against. */
  MULTIPLE
}
