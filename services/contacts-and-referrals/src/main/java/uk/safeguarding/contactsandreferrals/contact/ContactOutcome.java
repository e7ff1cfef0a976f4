package uk.safeguarding.contactsandreferrals.contact;

/** What came of a contact. */
public enum ContactOutcome {
  /** It goes on as a referral to children's social care, under an id of its own. */
  REFERRAL,
  EARLY_HELP,
  INFORMATION_AND_ADVICE,
  NO_FURTHER_ACTION
}
