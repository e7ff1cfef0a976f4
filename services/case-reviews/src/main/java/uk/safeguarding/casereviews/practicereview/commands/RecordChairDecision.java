package uk.safeguarding.casereviews.practicereview.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.decision.ReviewDecision;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;

/** Record what the independent chair decided. */
public record RecordChairDecision(
    @TargetAggregateIdentifier PracticeReviewId review,
    ReviewDecision decision,
    LocalDate decidedOn)
    implements PracticeReviewDecisionCommand {}
