package uk.safeguarding.lookedafterchildren.periodofcare.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareId;

/** Practice differed from a rule of {@code PeriodOfCarePractice}. */
public record PeriodOfCareFindingMade(PeriodOfCareId period, ChildRef child, Finding finding)
    implements PeriodOfCareEvent {}
