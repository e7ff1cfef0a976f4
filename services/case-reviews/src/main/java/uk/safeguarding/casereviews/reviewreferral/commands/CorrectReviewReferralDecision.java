package uk.safeguarding.casereviews.reviewreferral.commands;

import java.time.LocalDate;
import java.util.SortedSet;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.decision.ReviewDecision;
import uk.safeguarding.casereviews.reviewreferral.ReviewCriterion;
import uk.safeguarding.casereviews.reviewreferral.ReviewReferralId;

/** Correct what the sub-group decided. */
public record CorrectReviewReferralDecision(
    @TargetAggregateIdentifier ReviewReferralId referral,
    ReviewDecision decision,
    SortedSet<ReviewCriterion> criteriaMet,
    LocalDate decidedOn)
    implements ReviewReferralCommand {}
