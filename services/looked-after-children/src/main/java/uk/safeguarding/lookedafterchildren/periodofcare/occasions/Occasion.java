package uk.safeguarding.lookedafterchildren.periodofcare.occasions;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that happened within a period of care.
 *
 * @param id by which it can be withdrawn
 */
public record Occasion(UUID id, LocalDate on) {}
