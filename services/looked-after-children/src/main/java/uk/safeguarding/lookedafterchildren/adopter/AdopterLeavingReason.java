package uk.safeguarding.lookedafterchildren.adopter;

/** Why a prospective adopter left the process (Ofsted's Annex A, list 11). */
public enum AdopterLeavingReason {
  WITHDREW,
  PROCESS_ON_HOLD,
  APPLICATION_REFUSED
}
