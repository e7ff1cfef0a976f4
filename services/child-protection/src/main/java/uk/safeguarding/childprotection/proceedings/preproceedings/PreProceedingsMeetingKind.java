package uk.safeguarding.childprotection.proceedings.preproceedings;

/** What a meeting with the parents is for. */
public enum PreProceedingsMeetingKind {
  /** The first meeting after the letter. */
  AGREEING_THE_PLAN,
  REVIEW
}
