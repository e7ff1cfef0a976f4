package uk.safeguarding.lookedafterchildren.personaleducation;

/** How good a plan was found to be: local practice of virtual schools. */
public enum PersonalEducationPlanQuality {
  GREEN,
  AMBER,
  RED
}
