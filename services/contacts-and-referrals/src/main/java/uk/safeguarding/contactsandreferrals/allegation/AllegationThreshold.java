package uk.safeguarding.contactsandreferrals.allegation;

/**
 * Which threshold for the designated officer is met (Keeping children safe in education 2018, part
 * four; Working Together 2018, chapter 2, "People in positions of trust").
 */
public enum AllegationThreshold {
  HARMED_OR_MAY_HAVE_HARMED_A_CHILD,
  POSSIBLE_CRIMINAL_OFFENCE,
  MAY_POSE_A_RISK_OF_HARM,
  /** Advice only. */
  NOT_MET
}
