package uk.safeguarding.childprotection.proceedings.preproceedings.events;

import uk.safeguarding.childprotection.proceedings.preproceedings.PreProceedingsId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;

/** The pre-proceedings should never have been recorded. */
public record PreProceedingsWithdrawn(
    PreProceedingsId preProceedings, ChildRef child, WithdrawalReason reason)
    implements PreProceedingsEvent {}
