package uk.safeguarding.casereviews.practicereview.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;

/** Record who leads the review. */
public record AppointLeadReviewer(
    @TargetAggregateIdentifier PracticeReviewId review, UUID reviewer, LocalDate appointedOn)
    implements PracticeReviewProgressCommand {}
