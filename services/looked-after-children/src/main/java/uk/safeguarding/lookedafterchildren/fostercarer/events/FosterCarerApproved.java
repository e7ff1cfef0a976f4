package uk.safeguarding.lookedafterchildren.fostercarer.events;

import java.time.LocalDate;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerKind;

/**
 * A foster carer was approved.
 *
 * @param kind the kind of fostering
 * @param places for how many children they may foster at a time
 */
public record FosterCarerApproved(
    FosterCarerId carer, FosterCarerKind kind, int places, LocalDate approvedOn)
    implements FosterCarerEvent {}
