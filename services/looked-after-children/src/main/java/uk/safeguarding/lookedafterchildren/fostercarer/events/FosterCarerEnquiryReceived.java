package uk.safeguarding.lookedafterchildren.fostercarer.events;

import java.time.LocalDate;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerKind;

/**
 * Somebody asked to foster for the council.
 *
 * @param kind the kind of fostering
 */
public record FosterCarerEnquiryReceived(
    FosterCarerId carer, FosterCarerKind kind, LocalDate enquiryReceivedOn)
    implements FosterCarerEvent {}
