package uk.safeguarding.contactsandreferrals.referral;

/** What an accepted referral goes on to. */
public enum AcceptedFor {
  /** A child and family assessment under section 17 of the Children Act 1989. */
  ASSESSMENT,
  /** A strategy discussion, since the child may be suffering significant harm. */
  STRATEGY_DISCUSSION
}
