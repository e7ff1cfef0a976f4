package uk.safeguarding.contactsandreferrals.youngcarer;

/** What the assessment of a young carer's needs came to (Children Act 1989, section 17ZA). */
public enum YoungCarerAssessmentOutcome {
  NEEDS_FOR_SUPPORT,
  NO_NEEDS_FOR_SUPPORT,
  /** The child or the family did not want to go on with it. */
  DECLINED
}
