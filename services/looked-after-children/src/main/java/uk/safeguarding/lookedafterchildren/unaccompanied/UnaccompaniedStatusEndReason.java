package uk.safeguarding.lookedafterchildren.unaccompanied;

/** Why a child is an unaccompanied asylum-seeking child no more. */
public enum UnaccompaniedStatusEndReason {
  REACHED_18,
  /** Refugee status, humanitarian protection or another leave to remain. */
  LEAVE_TO_REMAIN_GRANTED,
  FOUND_TO_BE_ADULT,
  REUNITED_WITH_FAMILY,
  /** Also under the national transfer scheme. */
  TRANSFERRED_TO_ANOTHER_AUTHORITY,
  CEASED_TO_BE_LOOKED_AFTER,
  OTHER
}
