package uk.safeguarding.casereviews.childdeath;

/** Whether children's social care knew the child. */
public enum SocialCareInvolvement {
  NEVER,
  FORMERLY,
  AT_DEATH,
  NOT_ESTABLISHED
}
