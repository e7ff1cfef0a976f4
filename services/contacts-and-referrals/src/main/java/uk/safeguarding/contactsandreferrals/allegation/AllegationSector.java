package uk.safeguarding.contactsandreferrals.allegation;

/** Where the person works with children. */
public enum AllegationSector {
  EARLY_YEARS,
  SCHOOLS_AND_COLLEGES,
  CHILDRENS_SOCIAL_CARE,
  FOSTER_CARE,
  RESIDENTIAL_CARE,
  HEALTH,
  POLICE,
  YOUTH_JUSTICE,
  TRANSPORT,
  FAITH,
  SPORT_AND_LEISURE,
  VOLUNTARY,
  OTHER
}
