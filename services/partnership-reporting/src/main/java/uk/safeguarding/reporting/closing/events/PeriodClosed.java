package uk.safeguarding.reporting.closing.events;

import uk.safeguarding.reporting.closing.PeriodId;

/**
 * The period's figures are final.
 *
 * @param by the username of the person who said so
 */
public record PeriodClosed(PeriodId id, String by) implements PeriodEvent {}
