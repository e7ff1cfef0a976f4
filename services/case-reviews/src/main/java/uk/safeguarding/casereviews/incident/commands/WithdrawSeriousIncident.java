package uk.safeguarding.casereviews.incident.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.incident.SeriousIncidentId;
import uk.safeguarding.kernel.WithdrawalReason;

/** Take back an incident that should never have been recorded. */
public record WithdrawSeriousIncident(
    @TargetAggregateIdentifier SeriousIncidentId incident, WithdrawalReason reason)
    implements SeriousIncidentCommand {}
