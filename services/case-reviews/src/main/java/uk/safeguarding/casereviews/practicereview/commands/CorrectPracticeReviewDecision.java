package uk.safeguarding.casereviews.practicereview.commands;

import java.time.LocalDate;
import java.util.SortedSet;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.decision.ReviewDecision;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.casereviews.practicereview.ReviewDecisionReason;
import uk.safeguarding.casereviews.rapidreview.RapidReviewId;
import uk.safeguarding.casereviews.reviewreferral.ReviewReferralId;

/** Correct whether and how a case is reviewed. */
public record CorrectPracticeReviewDecision(
    @TargetAggregateIdentifier PracticeReviewId review,
    @Nullable ReviewReferralId referral,
    @Nullable RapidReviewId rapidReview,
    ReviewDecision decision,
    SortedSet<ReviewDecisionReason> reasons,
    LocalDate decidedOn)
    implements PracticeReviewDecisionCommand {}
