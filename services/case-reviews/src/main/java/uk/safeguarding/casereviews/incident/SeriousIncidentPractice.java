package uk.safeguarding.casereviews.incident;

import static uk.safeguarding.casereviews.incident.SeriousIncidentLimits.LOOKED_AFTER_DEATH;
import static uk.safeguarding.casereviews.incident.SeriousIncidentLimits.NOTIFICATION;

import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.casereviews.incident.events.SeriousIncidentBecameKnown;
import uk.safeguarding.casereviews.incident.events.SeriousIncidentNotified;
import uk.safeguarding.kernel.DayLimit;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.PracticeRule;

/** What good practice asks after a serious incident. */
public enum SeriousIncidentPractice implements PracticeRule {
  INCIDENT_IS_NOTIFIABLE(
      "An incident is recorded here when abuse or neglect is known or suspected, or a looked-after"
          + " child died.",
      "Children Act 2004, section 16C(1); Children Act 1989, schedule 2, paragraph 20"),
  NOTIFIED_TO_THE_RIGHT_BODY(
      "The authority notifies the national panel; until 28 June 2018 it notified Ofsted.",
      SeriousIncidentLimits.NOTIFICATION.source()),
  NOTIFIED_WITHIN_5_WORKING_DAYS(
      "The authority notifies an incident within 5 working days of becoming aware of it.",
      SeriousIncidentLimits.NOTIFICATION.source()),
  SAFEGUARDING_PARTNERS_ARE_TOLD(
      "The authority reports the incident to the safeguarding partners as well.",
      SeriousIncidentLimits.NOTIFICATION.source()),
  LOOKED_AFTER_DEATH_IS_NOTIFIED(
      "The death of a looked-after child is notified to the Secretary of State and to Ofsted.",
      "Children Act 1989, schedule 2, paragraph 20; Working Together 2018, chapter 4"),
  LOOKED_AFTER_DEATH_NOTIFIED_WITHIN_5_WORKING_DAYS(
      "The death of a looked-after child is notified within 5 working days.",
      SeriousIncidentLimits.LOOKED_AFTER_DEATH.source());

  private final String sentence;
  private final String source;

  SeriousIncidentPractice(String sentence, String source) {
    this.sentence = sentence;
    this.source = source;
  }

  /** Where an incident as it now stands differs from practice. */
  static List<Finding> findings(SeriousIncident incident) {
    SeriousIncidentBecameKnown known = incident.known();
    if (known == null || incident.status() == SeriousIncident.Status.WITHDRAWN) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    if (!IncidentDuties.isNotifiable(known)) {
      findings.add(Finding.of(INCIDENT_IS_NOTIFIABLE, null));
    }
    SeriousIncidentNotified notified = incident.notified();
    if (notified != null) {
      findings.addAll(ofNotification(known, notified));
    }
    return findings;
  }

  private static List<Finding> ofNotification(
      SeriousIncidentBecameKnown known, SeriousIncidentNotified notified) {
    var findings = new ArrayList<Finding>();
    if (IncidentDuties.concernsThePanel(known)) {
      if (!notified.bodies().contains(IncidentDuties.rightBody(known.knownOn()))) {
        findings.add(Finding.of(NOTIFIED_TO_THE_RIGHT_BODY, null));
      }
      late(NOTIFIED_WITHIN_5_WORKING_DAYS, NOTIFICATION, known, notified, findings);
      if (!notified.bodies().contains(NotifiedBody.SAFEGUARDING_PARTNERS)) {
        findings.add(Finding.of(SAFEGUARDING_PARTNERS_ARE_TOLD, null));
      }
    }
    if (IncidentDuties.isDeathOfLookedAfterChild(known)) {
      if (!notified
          .bodies()
          .containsAll(List.of(NotifiedBody.OFSTED, NotifiedBody.SECRETARY_OF_STATE))) {
        findings.add(Finding.of(LOOKED_AFTER_DEATH_IS_NOTIFIED, null));
      }
      late(
          LOOKED_AFTER_DEATH_NOTIFIED_WITHIN_5_WORKING_DAYS,
          LOOKED_AFTER_DEATH,
          known,
          notified,
          findings);
    }
    return findings;
  }

  private static void late(
      SeriousIncidentPractice rule,
      DayLimit limit,
      SeriousIncidentBecameKnown known,
      SeriousIncidentNotified notified,
      List<Finding> findings) {
    if (!limit.isKept(known.knownOn(), notified.notifiedOn())) {
      findings.add(Finding.of(rule, limit.lastDay(known.knownOn())));
    }
  }

  @Override
  public String sentence() {
    return sentence;
  }

  @Override
  public String source() {
    return source;
  }
}
