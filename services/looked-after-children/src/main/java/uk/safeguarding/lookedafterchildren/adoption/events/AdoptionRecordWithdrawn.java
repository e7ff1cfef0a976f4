package uk.safeguarding.lookedafterchildren.adoption.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;

/** The plan of adoption should never have been recorded. */
public record AdoptionRecordWithdrawn(AdoptionId adoption, ChildRef child, WithdrawalReason reason)
    implements AdoptionEvent {}
