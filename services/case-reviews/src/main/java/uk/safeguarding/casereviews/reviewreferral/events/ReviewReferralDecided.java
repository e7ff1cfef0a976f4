package uk.safeguarding.casereviews.reviewreferral.events;

import java.time.LocalDate;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.decision.ReviewDecision;
import uk.safeguarding.casereviews.reviewreferral.ReviewCriterion;
import uk.safeguarding.casereviews.reviewreferral.ReviewReferralId;
import uk.safeguarding.kernel.ChildRef;

/** The sub-group decided what the case asks for. */
public record ReviewReferralDecided(
    ReviewReferralId referral,
    @Nullable ChildRef child,
    ReviewDecision decision,
    SortedSet<ReviewCriterion> criteriaMet,
    LocalDate decidedOn)
    implements ReviewReferralEvent {}
