package uk.safeguarding.casereviews.reviewreferral.events;

import java.time.LocalDate;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.decision.ReviewDecision;
import uk.safeguarding.casereviews.reviewreferral.ReviewCriterion;
import uk.safeguarding.casereviews.reviewreferral.ReviewReferralId;
import uk.safeguarding.kernel.ChildRef;

/** The decision was recorded wrongly; it was this. */
public record ReviewReferralDecisionCorrected(
    ReviewReferralId referral,
    @Nullable ChildRef child,
    ReviewDecision decision,
    SortedSet<ReviewCriterion> criteriaMet,
    LocalDate decidedOn)
    implements ReviewReferralEvent {}
