package uk.safeguarding.contactsandreferrals.domesticabusereferral;

/** Who refers to the conference. */
public enum DomesticAbuseReferrer {
  POLICE,
  CHILDRENS_SERVICES,
  ADULT_SOCIAL_CARE,
  HEALTH,
  MENTAL_HEALTH,
  EDUCATION,
  HOUSING,
  PROBATION,
  SUBSTANCE_MISUSE,
  INDEPENDENT_DOMESTIC_VIOLENCE_ADVISER,
  VOLUNTARY_SECTOR,
  OTHER
}
