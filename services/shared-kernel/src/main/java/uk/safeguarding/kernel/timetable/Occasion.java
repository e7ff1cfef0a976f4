package uk.safeguarding.kernel.timetable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that happened under a record.
 *
 * @param id by which it can be withdrawn
 */
public record Occasion(UUID id, LocalDate on) {}
