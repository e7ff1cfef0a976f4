package uk.safeguarding.reporting.closing.events;

import uk.safeguarding.reporting.closing.PeriodId;

/**
 * A closing was taken back.
 *
 * @param by the username of the person who said so
 */
public record PeriodReopened(PeriodId id, String reason, String by) implements PeriodEvent {}
