package uk.safeguarding.casereviews.incident.commands;

import java.time.LocalDate;
import java.util.SortedSet;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.incident.NotifiedBody;
import uk.safeguarding.casereviews.incident.SeriousIncidentId;

/** Correct whom the authority told, or when. */
public record CorrectSeriousIncidentNotification(
    @TargetAggregateIdentifier SeriousIncidentId incident,
    SortedSet<NotifiedBody> bodies,
    LocalDate notifiedOn)
    implements SeriousIncidentCommand {}
