package uk.safeguarding.contactsandreferrals.earlyhelp;

/** Why early help ended; a local list, for the department sets none. */
public enum EarlyHelpEndReason {
  NEEDS_MET,
  FAMILY_DECLINED,
  FAMILY_MOVED_AWAY,
  NO_CONTACT_WITH_FAMILY,
  UNIVERSAL_SERVICES_SUFFICE,
  /** Only by a step-up, which names its referral. */
  STEPPED_UP_TO_SOCIAL_CARE
}
