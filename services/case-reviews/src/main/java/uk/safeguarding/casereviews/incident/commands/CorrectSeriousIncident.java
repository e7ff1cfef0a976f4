package uk.safeguarding.casereviews.incident.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.incident.AbuseOrNeglect;
import uk.safeguarding.casereviews.incident.IncidentOutcome;
import uk.safeguarding.casereviews.incident.KindOfHarm;
import uk.safeguarding.casereviews.incident.SeriousIncidentId;

/** Correct what was known of an incident. */
public record CorrectSeriousIncident(
    @TargetAggregateIdentifier SeriousIncidentId incident,
    LocalDate knownOn,
    IncidentOutcome outcome,
    AbuseOrNeglect abuseOrNeglect,
    KindOfHarm harm,
    boolean lookedAfter)
    implements SeriousIncidentCommand {}
