package uk.safeguarding.casereviews.incident.events;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.incident.SeriousIncidentId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;

/** A correction showed that practice had kept to the rule. */
public record SeriousIncidentFindingCleared(
    SeriousIncidentId incident, @Nullable ChildRef child, Finding finding)
    implements SeriousIncidentEvent {}
