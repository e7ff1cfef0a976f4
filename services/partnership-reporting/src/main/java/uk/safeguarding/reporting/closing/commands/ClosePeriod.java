package uk.safeguarding.reporting.closing.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.reporting.closing.PeriodId;

/**
 * Declare the period's figures final.
 *
 * @param lastDay of the period
 * @param today in London
 * @param by the username of the person who says so
 */
public record ClosePeriod(
    @TargetAggregateIdentifier PeriodId id, LocalDate lastDay, LocalDate today, String by)
    implements PeriodCommand {}
