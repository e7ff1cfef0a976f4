package uk.safeguarding.lookedafterchildren.fostercarer.events;

import java.time.LocalDate;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;

/** The last day on which the next review of an approval is in time, as it is now known. */
public record FosterCarerReviewDue(FosterCarerId carer, LocalDate since, LocalDate dueOn)
    implements FosterCarerEvent {}
