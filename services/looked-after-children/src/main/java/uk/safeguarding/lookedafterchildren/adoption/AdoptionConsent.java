package uk.safeguarding.lookedafterchildren.adoption;

/** How the parents stood to the adoption order (SSDA903 guide, reason the episode ceased). */
public enum AdoptionConsent {
  /** E11. */
  UNOPPOSED,
  /** E12: by the court. */
  CONSENT_DISPENSED_WITH
}
