package uk.safeguarding.contactsandreferrals.allegation;

/** What kind of meeting it was. */
public enum AllegationMeeting {
  INITIAL_EVALUATION,
  STRATEGY_MEETING,
  REVIEW
}
