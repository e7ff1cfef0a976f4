package uk.safeguarding.lookedafterchildren.occurrences;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that happened within a record.
 *
 * @param id by which it can be withdrawn
 */
public record Occurrence(UUID id, LocalDate on) {}
