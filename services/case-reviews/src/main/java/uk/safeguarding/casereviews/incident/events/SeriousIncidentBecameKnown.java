package uk.safeguarding.casereviews.incident.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.incident.AbuseOrNeglect;
import uk.safeguarding.casereviews.incident.IncidentOutcome;
import uk.safeguarding.casereviews.incident.KindOfHarm;
import uk.safeguarding.casereviews.incident.SeriousIncidentId;
import uk.safeguarding.kernel.ChildRef;

/** The authority became aware that a child died or was seriously harmed. */
public record SeriousIncidentBecameKnown(
    SeriousIncidentId incident,
    @Nullable ChildRef child,
    @Nullable Integer age,
    LocalDate knownOn,
    IncidentOutcome outcome,
    AbuseOrNeglect abuseOrNeglect,
    KindOfHarm harm,
    boolean lookedAfter)
    implements SeriousIncidentEvent {}
