package uk.safeguarding.lookedafterchildren.adopter.events;

import java.util.UUID;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterId;

/** An adoption order should never have been recorded. */
public record AdopterOrderWithdrawn(
    ProspectiveAdopterId adopter, UUID order, WithdrawalReason reason)
    implements ProspectiveAdopterEvent {}
