package uk.safeguarding.lookedafterchildren.periodofcare.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareId;

/** A correction showed that practice had kept to the rule. */
public record PeriodOfCareFindingCleared(PeriodOfCareId period, ChildRef child, Finding finding)
    implements PeriodOfCareEvent {}
