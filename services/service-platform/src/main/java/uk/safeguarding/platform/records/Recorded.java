package uk.safeguarding.platform.records;

/**
 * What became of a command.
 *
 * @param version the sequence number of the record's last event
 * @param isNew false when the same had been recorded before, and nothing changed
 */
public record Recorded(long version, boolean isNew) {}
