package uk.safeguarding.lookedafterchildren.adoption.events;

import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;

/** A match should never have been recorded. */
public record AdoptionMatchWithdrawn(
    AdoptionId adoption, ChildRef child, UUID match, WithdrawalReason reason)
    implements AdoptionEvent {}
