package uk.safeguarding.casereviews.rapidreview.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.rapidreview.RapidReviewId;

/** Record a meeting of the partners. */
public record RecordRapidReviewMeeting(
    @TargetAggregateIdentifier RapidReviewId rapidReview, UUID meeting, LocalDate heldOn)
    implements RapidReviewCommand {}
