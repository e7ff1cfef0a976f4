package uk.safeguarding.casereviews.incident.events;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.incident.SeriousIncidentId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;

/** The incident should never have been recorded. */
public record SeriousIncidentWithdrawn(
    SeriousIncidentId incident, @Nullable ChildRef child, WithdrawalReason reason)
    implements SeriousIncidentEvent {}
