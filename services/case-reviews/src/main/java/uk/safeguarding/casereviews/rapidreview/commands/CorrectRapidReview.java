package uk.safeguarding.casereviews.rapidreview.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.rapidreview.RapidReviewId;

/** Correct how a rapid review began. */
public record CorrectRapidReview(
    @TargetAggregateIdentifier RapidReviewId rapidReview, LocalDate knownOn, LocalDate startedOn)
    implements RapidReviewCommand {}
