package uk.safeguarding.lookedafterchildren.fostercarer.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerHold;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;

/**
 * A foster carer takes no child for a while, or was suspended.
 *
 * @param kind the kind of fostering
 */
public record FosterCarerPutOnHold(
    FosterCarerId carer, UUID hold, FosterCarerHold kind, LocalDate startedOn)
    implements FosterCarerEvent {}
