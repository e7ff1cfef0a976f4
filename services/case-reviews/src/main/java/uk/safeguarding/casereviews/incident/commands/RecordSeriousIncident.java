package uk.safeguarding.casereviews.incident.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.incident.AbuseOrNeglect;
import uk.safeguarding.casereviews.incident.IncidentOutcome;
import uk.safeguarding.casereviews.incident.KindOfHarm;
import uk.safeguarding.casereviews.incident.SeriousIncidentId;
import uk.safeguarding.kernel.ChildRef;

/** Record that the authority became aware of an incident. */
public record RecordSeriousIncident(
    @TargetAggregateIdentifier SeriousIncidentId incident,
    @Nullable ChildRef child,
    @Nullable Integer age,
    LocalDate knownOn,
    IncidentOutcome outcome,
    AbuseOrNeglect abuseOrNeglect,
    KindOfHarm harm,
    boolean lookedAfter)
    implements SeriousIncidentCommand {}
