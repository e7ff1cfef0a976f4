package uk.safeguarding.contactsandreferrals.privatefostering;

/** Why an arrangement ended. */
public enum PrivateFosteringEndReason {
  RETURNED_TO_PARENTS_OR_RELATIVES,
  /** 16, or 18 for a disabled child (Children Act 1989, section 66). */
  REACHED_AGE_LIMIT,
  BECAME_LOOKED_AFTER,
  PROHIBITED,
  MOVED_AWAY,
  NEVER_BEGAN
}
