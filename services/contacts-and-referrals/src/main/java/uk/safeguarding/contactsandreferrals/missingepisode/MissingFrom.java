package uk.safeguarding.contactsandreferrals.missingepisode;

/** Where a child was missing from. */
public enum MissingFrom {
  /** The family home, or where the child lives by private arrangement. */
  HOME,
  /** A placement of a looked-after child. */
  CARE
}
