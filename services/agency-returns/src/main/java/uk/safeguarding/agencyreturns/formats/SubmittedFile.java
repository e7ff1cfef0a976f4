package uk.safeguarding.agencyreturns.formats;

/**
 * A file as it was submitted.
 *
 * @param name as its sender called it; shown back to the sender, never stored in an event
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; the hash stands for the content
public record SubmittedFile(String name, byte[] content) {}
