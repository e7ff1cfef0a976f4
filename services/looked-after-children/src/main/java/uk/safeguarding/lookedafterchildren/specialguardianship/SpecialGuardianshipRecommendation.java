package uk.safeguarding.lookedafterchildren.specialguardianship;

/**
 * What the council's report recommends to the court (Special Guardianship Regulations 2005,
 * regulation 21).
 */
public enum SpecialGuardianshipRecommendation {
  ORDER_RECOMMENDED,
  ORDER_NOT_RECOMMENDED
}
