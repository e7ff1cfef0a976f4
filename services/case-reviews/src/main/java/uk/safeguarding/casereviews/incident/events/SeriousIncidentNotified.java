package uk.safeguarding.casereviews.incident.events;

import java.time.LocalDate;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.incident.NotifiedBody;
import uk.safeguarding.casereviews.incident.SeriousIncidentId;
import uk.safeguarding.kernel.ChildRef;

/** The authority told others of the incident. */
public record SeriousIncidentNotified(
    SeriousIncidentId incident,
    @Nullable ChildRef child,
    SortedSet<NotifiedBody> bodies,
    LocalDate notifiedOn)
    implements SeriousIncidentEvent {}
