package uk.safeguarding.casereviews.rapidreview.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.decision.ReviewDecision;
import uk.safeguarding.casereviews.rapidreview.RapidReviewId;

/** Correct what went to the national panel, or when. */
public record CorrectRapidReviewSubmission(
    @TargetAggregateIdentifier RapidReviewId rapidReview,
    ReviewDecision recommended,
    LocalDate sentOn)
    implements RapidReviewCommand {}
