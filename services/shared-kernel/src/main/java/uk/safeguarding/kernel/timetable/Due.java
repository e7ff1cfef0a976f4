package uk.safeguarding.kernel.timetable;

import java.time.LocalDate;

/**
 * The next time that something has to happen.
 *
 * @param since the day from which the limit runs
 * @param dueOn the last day on which it is kept
 */
public record Due(LocalDate since, LocalDate dueOn) {}
