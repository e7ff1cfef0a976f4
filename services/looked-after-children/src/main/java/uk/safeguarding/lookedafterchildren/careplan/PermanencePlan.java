package uk.safeguarding.lookedafterchildren.careplan;

/**
 * Where a child is to grow up: the plan for permanence (Care Planning Regulations 2010, regulation
 * 5(a)), in the groups of Ofsted's Annex A.
 */
public enum PermanencePlan {
  RETURN_TO_FAMILY,
  ADOPTION,
  /** An order in favour of relatives or friends, or of foster carers. */
  SPECIAL_GUARDIANSHIP_OR_FAMILY_AND_FRIENDS,
  SUPPORTED_LIVING_IN_THE_COMMUNITY,
  LONG_TERM_RESIDENTIAL,
  LONG_TERM_FOSTERING,
  OTHER
}
