package uk.safeguarding.lookedafterchildren.fostercarer.events;

import java.time.LocalDate;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;

/**
 * Somebody applied to be approved as a foster carer.
 *
 * @param applicationReceivedOn the day on which the application to foster came; null where none did
 */
public record FosterCarerApplicationReceived(FosterCarerId carer, LocalDate applicationReceivedOn)
    implements FosterCarerEvent {}
