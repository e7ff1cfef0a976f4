package uk.safeguarding.lookedafterchildren.periodofcare.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareId;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.ReasonEpisodeCeased;

/**
 * The child ceased to be looked after.
 *
 * @param endedOn the last day of the period
 * @param reason why the child ceased to be looked after
 */
public record PeriodOfCareEnded(
    PeriodOfCareId period, ChildRef child, LocalDate endedOn, ReasonEpisodeCeased reason)
    implements PeriodOfCareEvent {}
