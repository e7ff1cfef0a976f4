package uk.safeguarding.lookedafterchildren.specialguardianship.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipId;

/** The special guardianship should never have been recorded. */
public record SpecialGuardianshipRecordWithdrawn(
    SpecialGuardianshipId guardianship, ChildRef child, WithdrawalReason reason)
    implements SpecialGuardianshipEvent {}
