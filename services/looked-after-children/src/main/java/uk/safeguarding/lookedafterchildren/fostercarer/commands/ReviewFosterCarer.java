package uk.safeguarding.lookedafterchildren.fostercarer.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerReviewOutcome;

/** Record a review of the approval. */
public record ReviewFosterCarer(
    @TargetAggregateIdentifier FosterCarerId carer,
    UUID review,
    FosterCarerReviewOutcome outcome,
    LocalDate reviewedOn)
    implements FosterCarerEntryCommand {}
