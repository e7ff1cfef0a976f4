package uk.safeguarding.casereviews.childdeath.events;

import uk.safeguarding.casereviews.childdeath.ChildDeathId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;

/** The record should never have been made. */
public record ChildDeathWithdrawn(ChildDeathId death, ChildRef child, WithdrawalReason reason)
    implements ChildDeathEvent {}
