package uk.safeguarding.lookedafterchildren.fostercarer.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerReviewOutcome;

/** An approval was reviewed. */
public record FosterCarerReviewed(
    FosterCarerId carer, UUID review, FosterCarerReviewOutcome outcome, LocalDate reviewedOn)
    implements FosterCarerEvent {}
