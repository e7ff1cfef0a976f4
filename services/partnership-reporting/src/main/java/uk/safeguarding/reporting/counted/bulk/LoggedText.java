package uk.safeguarding.reporting.counted.bulk;

import java.time.Instant;
import uk.safeguarding.platform.eventstore.LogPosition;

/**
 * A message as the log has it: who reads the log need not take the time to understand it.
 *
 * @param payload the whole message as JSON
 * @param knownAt when the log learned it
 */
public record LoggedText(String payload, LogPosition position, Instant knownAt) {}
