package uk.safeguarding.casereviews.rapidreview.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.decision.ReviewDecision;
import uk.safeguarding.casereviews.rapidreview.RapidReviewId;

/** Record what went to the national panel, and when. */
public record SendRapidReviewToPanel(
    @TargetAggregateIdentifier RapidReviewId rapidReview,
    ReviewDecision recommended,
    LocalDate sentOn)
    implements RapidReviewCommand {}
