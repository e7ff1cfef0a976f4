package uk.safeguarding.contactsandreferrals.privatefostering;

/**
 * Who told the council (Children (Private Arrangements for Fostering) Regulations 2005, regulations
 * 3, 5 and 6).
 */
public enum PrivateFosteringNotifier {
  PARENT,
  PRIVATE_FOSTER_CARER,
  OTHER_PERSON_INVOLVED,
  PROFESSIONAL,
  /** Nobody told it. */
  COUNCIL_BECAME_AWARE
}
