package uk.safeguarding.lookedafterchildren.periodofcare.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareId;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.ReasonEpisodeCeased;

/**
 * How the period of care ended was recorded wrongly; it was like this.
 *
 * @param endedOn the last day of the period
 * @param reason why the child ceased to be looked after
 */
public record PeriodOfCareEndCorrected(
    PeriodOfCareId period, ChildRef child, LocalDate endedOn, ReasonEpisodeCeased reason)
    implements PeriodOfCareEvent {}
