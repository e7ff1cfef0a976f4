package uk.safeguarding.lookedafterchildren.healthassessment;

import static uk.safeguarding.lookedafterchildren.healthassessment.HealthAssessmentLimits.INITIAL;
import static uk.safeguarding.lookedafterchildren.healthassessment.HealthAssessmentLimits.REVIEW_UNDER_5;
import static uk.safeguarding.lookedafterchildren.healthassessment.HealthAssessmentPractice.INITIAL_BY_MEDICAL_PRACTITIONER;
import static uk.safeguarding.lookedafterchildren.healthassessment.HealthAssessmentPractice.INITIAL_WITHIN_20_WORKING_DAYS;
import static uk.safeguarding.lookedafterchildren.healthassessment.HealthAssessmentPractice.REVIEW_WITHIN_12_MONTHS_FROM_5;
import static uk.safeguarding.lookedafterchildren.healthassessment.HealthAssessmentPractice.REVIEW_WITHIN_6_MONTHS_UNDER_5;

import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.kernel.DayLimit;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.lookedafterchildren.healthassessment.events.HealthAssessmentArranged;
import uk.safeguarding.lookedafterchildren.healthassessment.events.HealthAssessmentOutcomeRecorded;

/** Where a health assessment as it now stands differs from practice. */
final class HealthAssessmentFindings {

  private HealthAssessmentFindings() {}

  /** A refusal is the child's right, so it makes no finding. */
  static List<Finding> of(HealthAssessment assessment) {
    HealthAssessmentArranged start = assessment.start();
    HealthAssessmentOutcomeRecorded end = assessment.end();
    if (start == null
        || end == null
        || end.outcome() == HealthAssessmentOutcome.REFUSED_BY_CHILD
        || assessment.status() == HealthAssessment.Status.WITHDRAWN) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    DayLimit limit = HealthAssessmentLimits.limit(start.kind(), start.age());
    if (!limit.isKept(start.dueFrom(), end.outcomeOn())) {
      findings.add(Finding.of(rule(start.kind(), limit), limit.lastDay(start.dueFrom())));
    }
    if (start.kind() == HealthAssessmentKind.INITIAL
        && end.practitioner() == HealthPractitioner.REGISTERED_NURSE_OR_MIDWIFE) {
      findings.add(Finding.of(INITIAL_BY_MEDICAL_PRACTITIONER, null));
    }
    return findings;
  }

  private static HealthAssessmentPractice rule(HealthAssessmentKind kind, DayLimit limit) {
    return switch (kind) {
      case INITIAL -> INITIAL_WITHIN_20_WORKING_DAYS;
      case REVIEW ->
          limit.equals(REVIEW_UNDER_5)
              ? REVIEW_WITHIN_6_MONTHS_UNDER_5
              : REVIEW_WITHIN_12_MONTHS_FROM_5;
    };
  }
}
