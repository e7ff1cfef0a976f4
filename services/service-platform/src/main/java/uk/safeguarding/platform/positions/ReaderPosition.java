package uk.safeguarding.platform.positions;

/**
 * Where one reader of a log stands.
 *
 * @param service whose log it is
 * @param projection the reader: a read model, {@code published} for the way to Kafka, {@code
 *     received} for the way in
 * @param position the last event that has taken effect
 * @param head the last event there is
 * @param caughtUp whether nothing is left to do
 * @param parked events put aside because they could not be folded or read
 */
public record ReaderPosition(
    String service, String projection, long position, long head, boolean caughtUp, long parked) {}
