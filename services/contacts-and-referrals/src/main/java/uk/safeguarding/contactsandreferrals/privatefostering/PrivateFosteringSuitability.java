package uk.safeguarding.contactsandreferrals.privatefostering;

/** Whether an arrangement is suitable. */
public enum PrivateFosteringSuitability {
  SUITABLE,
  /** Children Act 1989, schedule 8, paragraph 6. */
  SUITABLE_WITH_REQUIREMENTS,
  /** Children Act 1989, section 69. */
  PROHIBITED
}
