package uk.safeguarding.platform.processing;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.async.SequencingPolicy;

/**
 * A reader of the log that parks what it cannot handle.
 *
 * @param storedAs the name under which its place in the log and what it parked are kept
 */
public record ParkingReader(
    String storedAs, EventMessageHandler handler, SequencingPolicy<EventMessage<?>> sequence) {}
