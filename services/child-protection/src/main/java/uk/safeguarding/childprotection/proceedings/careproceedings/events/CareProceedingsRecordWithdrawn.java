package uk.safeguarding.childprotection.proceedings.careproceedings.events;

import uk.safeguarding.childprotection.proceedings.careproceedings.CareProceedingsId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;

/** The proceedings should never have been recorded. */
public record CareProceedingsRecordWithdrawn(
    CareProceedingsId proceedings, ChildRef child, WithdrawalReason reason)
    implements CareProceedingsEvent {}
