package uk.safeguarding.casereviews.childdeath;

/**
 * What a child died of, as the panel classifies it: categories 1 to 10 of the analysis form, in its
 * order.
 */
public enum CategoryOfDeath {
  DELIBERATELY_INFLICTED_INJURY_ABUSE_OR_NEGLECT,
  SUICIDE_OR_DELIBERATE_SELF_INFLICTED_HARM,
  TRAUMA_AND_OTHER_EXTERNAL_FACTORS,
  MALIGNANCY,
  ACUTE_MEDICAL_OR_SURGICAL_CONDITION,
  CHRONIC_MEDICAL_CONDITION,
  CHROMOSOMAL_GENETIC_AND_CONGENITAL_ANOMALIES,
  PERINATAL_OR_NEONATAL_EVENT,
  INFECTION,
  SUDDEN_UNEXPECTED_UNEXPLAINED_DEATH;

  /** The category's number on the form, from 1. */
  public int number() {
    return ordinal() + 1;
  }
}
