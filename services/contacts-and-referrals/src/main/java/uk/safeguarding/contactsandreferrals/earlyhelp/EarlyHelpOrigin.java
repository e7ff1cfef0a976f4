package uk.safeguarding.contactsandreferrals.earlyhelp;

/** Where early help comes from. */
public enum EarlyHelpOrigin {
  /** A family or an agency that works with it asked for help. */
  REQUESTED,
  /** Children's social care decided that early help will do, or closed its case to early help. */
  STEPPED_DOWN_FROM_SOCIAL_CARE
}
