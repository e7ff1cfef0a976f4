package uk.safeguarding.lookedafterchildren.education;

/** What help with learning a child has a right to (Children and Families Act 2014, part 3). */
public enum SpecialEducationalNeeds {
  NONE,
  SEN_SUPPORT,
  EDUCATION_HEALTH_AND_CARE_PLAN
}
