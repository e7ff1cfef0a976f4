package uk.safeguarding.casereviews.childdeath;

/** Why a death asks for a joint agency response (Working Together 2018, chapter 5). */
public enum JointAgencyGround {
  EXTERNAL_CAUSES,
  SUDDEN_WITHOUT_APPARENT_CAUSE,
  IN_CUSTODY_OR_DETAINED,
  SUSPICION_OF_UNNATURAL_CAUSE
}
