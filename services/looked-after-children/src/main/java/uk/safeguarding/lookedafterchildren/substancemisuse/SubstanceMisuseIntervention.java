package uk.safeguarding.lookedafterchildren.substancemisuse;

/** What became of the help that was offered (SSDA903 OC2). */
public enum SubstanceMisuseIntervention {
  /** INTERVENTION_RECEIVED. */
  RECEIVED,
  /** INTERVENTION_OFFERED, and refused. */
  REFUSED
}
