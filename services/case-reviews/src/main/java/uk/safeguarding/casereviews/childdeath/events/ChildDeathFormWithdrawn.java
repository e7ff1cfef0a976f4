package uk.safeguarding.casereviews.childdeath.events;

import java.util.UUID;
import uk.safeguarding.casereviews.childdeath.ChildDeathId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;

/** A form never came in. */
public record ChildDeathFormWithdrawn(
    ChildDeathId death, ChildRef child, UUID form, WithdrawalReason reason)
    implements ChildDeathEvent {}
