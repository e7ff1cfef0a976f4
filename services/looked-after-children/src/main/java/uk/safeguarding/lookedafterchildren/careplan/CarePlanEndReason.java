package uk.safeguarding.lookedafterchildren.careplan;

/** Why a care plan came to its end. */
public enum CarePlanEndReason {
  CEASED_TO_BE_LOOKED_AFTER,
  /**
   * From 16 the pathway plan takes the care plan in (Care Planning Regulations 2010, regulation
   * 43).
   */
  BECAME_PART_OF_A_PATHWAY_PLAN,
  OTHER
}
