package uk.safeguarding.casereviews.incident;

/** What kind of harm it was, as far as it is known. */
public enum KindOfHarm {
  PHYSICAL_ABUSE,
  NEGLECT,
  SEXUAL_ABUSE,
  EMOTIONAL_ABUSE,
  EXPLOITATION,
  VIOLENCE_OUTSIDE_THE_HOME,
  SUICIDE_OR_SELF_HARM,
  UNSAFE_SLEEPING,
  OTHER,
  NOT_YET_KNOWN
}
