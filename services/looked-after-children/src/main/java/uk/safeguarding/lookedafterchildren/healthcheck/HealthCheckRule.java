package uk.safeguarding.lookedafterchildren.healthcheck;

import uk.safeguarding.kernel.Rule;

/** Identity and order of the record of a health check. */
public enum HealthCheckRule implements Rule {
  CHECK_IS_RECORDED_ONCE("This health check is recorded already."),
  CHECK_MUST_STAND("This health check was withdrawn, so nothing more can be recorded of it.");

  private final String sentence;

  HealthCheckRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
