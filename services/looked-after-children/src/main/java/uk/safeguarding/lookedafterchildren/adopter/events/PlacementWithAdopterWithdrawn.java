package uk.safeguarding.lookedafterchildren.adopter.events;

import java.util.UUID;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterId;

/** A placement should never have been recorded. */
public record PlacementWithAdopterWithdrawn(
    ProspectiveAdopterId adopter, UUID placement, WithdrawalReason reason)
    implements ProspectiveAdopterEvent {}
