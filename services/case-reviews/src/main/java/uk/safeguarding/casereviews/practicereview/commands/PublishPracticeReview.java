package uk.safeguarding.casereviews.practicereview.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.casereviews.practicereview.Pseudonym;

/** Record that the report was published. */
public record PublishPracticeReview(
    @TargetAggregateIdentifier PracticeReviewId review,
    UUID publication,
    Pseudonym pseudonym,
    LocalDate publishedOn)
    implements PracticeReviewPublicationCommand {}
