package uk.safeguarding.contactsandreferrals.missingepisode;

/** What became of the interview that a child is offered on return. */
public enum ReturnInterviewOutcome {
  HELD,
  /** The child declined it. */
  REFUSED,
  /** The agency decided that none was needed. */
  NOT_NEEDED
}
