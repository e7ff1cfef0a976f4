package uk.safeguarding.reporting.closing.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.reporting.closing.PeriodId;

/**
 * Take a closing back: the period's figures are provisional again.
 *
 * @param reason in words; names nobody
 * @param by the username of the person who says so
 */
public record ReopenPeriod(@TargetAggregateIdentifier PeriodId id, String reason, String by)
    implements PeriodCommand {}
