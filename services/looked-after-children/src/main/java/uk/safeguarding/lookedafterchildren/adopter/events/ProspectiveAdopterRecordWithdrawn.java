package uk.safeguarding.lookedafterchildren.adopter.events;

import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterId;

/** The prospective adopter should never have been recorded. */
public record ProspectiveAdopterRecordWithdrawn(
    ProspectiveAdopterId adopter, WithdrawalReason reason) implements ProspectiveAdopterEvent {}
