package uk.safeguarding.lookedafterchildren.healthassessment.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.lookedafterchildren.healthassessment.HealthAssessmentId;

/** Practice differed from a rule of {@code HealthAssessmentPractice}. */
public record HealthAssessmentFindingMade(
    HealthAssessmentId assessment, ChildRef child, Finding finding)
    implements HealthAssessmentEvent {}
