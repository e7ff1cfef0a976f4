package uk.safeguarding.contactsandreferrals.allegation;

/** What an allegation came to (Keeping children safe in education 2018, part four). */
public enum AllegationOutcome {
  SUBSTANTIATED,
  /** Disproved, and meant to deceive. */
  MALICIOUS,
  /** Disproved. */
  FALSE,
  /** Neither proved nor disproved. */
  UNSUBSTANTIATED,
  /** Without any evidence or proper basis. */
  UNFOUNDED
}
