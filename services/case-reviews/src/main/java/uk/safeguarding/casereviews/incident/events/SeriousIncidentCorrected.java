package uk.safeguarding.casereviews.incident.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.incident.AbuseOrNeglect;
import uk.safeguarding.casereviews.incident.IncidentOutcome;
import uk.safeguarding.casereviews.incident.KindOfHarm;
import uk.safeguarding.casereviews.incident.SeriousIncidentId;
import uk.safeguarding.kernel.ChildRef;

/** What was known of the incident was recorded wrongly; it was like this. */
public record SeriousIncidentCorrected(
    SeriousIncidentId incident,
    @Nullable ChildRef child,
    LocalDate knownOn,
    IncidentOutcome outcome,
    AbuseOrNeglect abuseOrNeglect,
    KindOfHarm harm,
    boolean lookedAfter)
    implements SeriousIncidentEvent {}
