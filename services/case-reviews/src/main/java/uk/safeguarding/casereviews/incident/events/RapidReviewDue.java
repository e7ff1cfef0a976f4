package uk.safeguarding.casereviews.incident.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.incident.SeriousIncidentId;
import uk.safeguarding.kernel.ChildRef;

/** From now on the incident asks for a rapid review by a day. */
public record RapidReviewDue(
    SeriousIncidentId incident, @Nullable ChildRef child, LocalDate since, LocalDate dueOn)
    implements SeriousIncidentEvent {}
