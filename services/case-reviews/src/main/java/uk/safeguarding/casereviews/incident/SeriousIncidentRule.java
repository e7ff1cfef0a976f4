package uk.safeguarding.casereviews.incident;

import uk.safeguarding.kernel.Rule;

/** Identity and order of the record of an incident. */
public enum SeriousIncidentRule implements Rule {
  INCIDENT_RECORDED_ONCE("This incident is recorded already."),
  INCIDENT_MUST_STAND("This incident was withdrawn, so nothing more can be recorded of it."),
  INCIDENT_NOTIFIED_ONCE("This incident is notified already; correct the notification instead."),
  NOTIFICATION_CORRECTION_NEEDS_NOTIFICATION(
      "No notification is recorded yet that could be corrected."),
  NOTIFIED_NOT_BEFORE_KNOWN(
      "An incident cannot be notified before the authority became aware of it.");

  private final String sentence;

  SeriousIncidentRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
