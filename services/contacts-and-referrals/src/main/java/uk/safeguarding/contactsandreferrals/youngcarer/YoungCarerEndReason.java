package uk.safeguarding.contactsandreferrals.youngcarer;

/** Why a child is no young carer any more, or not supported as one. */
public enum YoungCarerEndReason {
  CARING_ENDED,
  NO_NEEDS_FOR_SUPPORT,
  TURNED_18,
  DECLINED_SUPPORT,
  MOVED_AWAY
}
