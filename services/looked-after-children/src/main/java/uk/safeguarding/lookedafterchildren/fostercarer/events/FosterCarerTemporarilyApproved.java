package uk.safeguarding.lookedafterchildren.fostercarer.events;

import java.time.LocalDate;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;

/** A connected person was approved for a while, so that a child could be placed at once. */
public record FosterCarerTemporarilyApproved(FosterCarerId carer, LocalDate approvedOn)
    implements FosterCarerEvent {}
