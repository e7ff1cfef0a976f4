package uk.safeguarding.lookedafterchildren.healthcheck;

/** What was checked. */
public enum HealthCheckKind {
  /** SSDA903 OC2, TEETH_CHECK. */
  DENTAL,
  /** SSDA903 OC2, IMMUNISATIONS. */
  IMMUNISATIONS,
  /** Of children under 5; SSDA903 OC2, HEALTH_CHECK. */
  DEVELOPMENT
}
