package uk.safeguarding.lookedafterchildren.periodofcare.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareId;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.ReasonEpisodeCeased;

/**
 * Record that a child ceased to be looked after.
 *
 * @param endedOn the last day of the period
 * @param reason why the child ceased to be looked after
 */
public record EndPeriodOfCare(
    @TargetAggregateIdentifier PeriodOfCareId period, LocalDate endedOn, ReasonEpisodeCeased reason)
    implements PeriodOfCareCommand {}
