package uk.safeguarding.childprotection.conference;

/** Why a conference was not held on the day it was called for. */
public enum RearrangementReason {
  NOT_QUORATE,
  FAMILY_NOT_ABLE_TO_ATTEND,
  FAMILY_NOT_INVITED_IN_TIME,
  REPORTS_NOT_READY,
  CHAIR_NOT_AVAILABLE,
  /** Called again nearer to the birth. */
  CHILD_NOT_YET_BORN,
  OTHER
}
