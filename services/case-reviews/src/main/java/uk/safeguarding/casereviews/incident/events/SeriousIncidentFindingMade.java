package uk.safeguarding.casereviews.incident.events;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.incident.SeriousIncidentId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;

/** Practice differed from a rule of {@code SeriousIncidentPractice}. */
public record SeriousIncidentFindingMade(
    SeriousIncidentId incident, @Nullable ChildRef child, Finding finding)
    implements SeriousIncidentEvent {}
