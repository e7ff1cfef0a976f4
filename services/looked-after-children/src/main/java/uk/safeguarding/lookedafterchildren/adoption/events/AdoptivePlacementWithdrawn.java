package uk.safeguarding.lookedafterchildren.adoption.events;

import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;

/** A placement for adoption should never have been recorded. */
public record AdoptivePlacementWithdrawn(
    AdoptionId adoption, ChildRef child, UUID placement, WithdrawalReason reason)
    implements AdoptionEvent {}
