package uk.safeguarding.contactsandreferrals.allegation;

/** The category of harm that is alleged. */
public enum AllegedHarm {
  PHYSICAL,
  EMOTIONAL,
  SEXUAL,
  NEGLECT,
  /** No harm to a child is alleged, but conduct that makes the person unsuitable. */
  CONDUCT
}
