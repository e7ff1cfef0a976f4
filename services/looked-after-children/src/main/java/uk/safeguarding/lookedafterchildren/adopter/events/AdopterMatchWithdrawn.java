package uk.safeguarding.lookedafterchildren.adopter.events;

import java.util.UUID;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterId;

/** A match should never have been recorded. */
public record AdopterMatchWithdrawn(
    ProspectiveAdopterId adopter, UUID match, WithdrawalReason reason)
    implements ProspectiveAdopterEvent {}
