package uk.safeguarding.lookedafterchildren.healthassessment;

/** Who carried a health assessment out (Care Planning Regulations 2010, regulation 7). */
public enum HealthPractitioner {
  REGISTERED_MEDICAL_PRACTITIONER,
  /** A registered nurse or midwife, supervised by a registered medical practitioner. */
  REGISTERED_NURSE_OR_MIDWIFE
}
