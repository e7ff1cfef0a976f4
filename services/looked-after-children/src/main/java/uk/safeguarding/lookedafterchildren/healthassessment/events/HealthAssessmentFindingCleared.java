package uk.safeguarding.lookedafterchildren.healthassessment.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.lookedafterchildren.healthassessment.HealthAssessmentId;

/** A correction showed that practice had kept to the rule. */
public record HealthAssessmentFindingCleared(
    HealthAssessmentId assessment, ChildRef child, Finding finding)
    implements HealthAssessmentEvent {}
