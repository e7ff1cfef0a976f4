package uk.safeguarding.contactsandreferrals.domesticabusereferral;

/** How high the risk of serious harm is, as the DASH checklist or judgement has it. */
public enum DomesticAbuseRisk {
  STANDARD,
  MEDIUM,
  HIGH
}
