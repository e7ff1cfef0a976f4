package uk.safeguarding.lookedafterchildren.healthcheck;

/** What a check found. */
public enum HealthCheckResult {
  /** Teeth were checked; all immunisations or development checks of the child's age were had. */
  UP_TO_DATE,
  NOT_UP_TO_DATE,
  REFUSED
}
