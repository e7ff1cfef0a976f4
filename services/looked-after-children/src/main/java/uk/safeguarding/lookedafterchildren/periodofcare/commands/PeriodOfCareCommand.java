package uk.safeguarding.lookedafterchildren.periodofcare.commands;

import uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareId;

/** An intention about a period of care. */
public sealed interface PeriodOfCareCommand
    permits StartPeriodOfCare,
        CorrectPeriodOfCare,
        RecordEpisodeOfCare,
        CorrectEpisodeOfCare,
        WithdrawEpisodeOfCare,
        RecordLookedAfterVisit,
        WithdrawLookedAfterVisit,
        RecordLookedAfterReview,
        WithdrawLookedAfterReview,
        EndPeriodOfCare,
        CorrectPeriodOfCareEnd,
        WithdrawPeriodOfCare {

  PeriodOfCareId period();
}
