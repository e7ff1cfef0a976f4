package uk.safeguarding.lookedafterchildren.personaleducation;

/** Why a personal education plan came to its end. */
public enum PersonalEducationPlanEndReason {
  CEASED_TO_BE_LOOKED_AFTER,
  REACHED_18,
  OTHER
}
