package uk.safeguarding.lookedafterchildren.fostercarer.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;

/** A foster carer takes children again. */
public record FosterCarerReturned(FosterCarerId carer, UUID hold, LocalDate returnedOn)
    implements FosterCarerEvent {}
