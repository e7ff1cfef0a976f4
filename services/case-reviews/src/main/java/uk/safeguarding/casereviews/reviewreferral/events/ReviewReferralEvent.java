package uk.safeguarding.casereviews.reviewreferral.events;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.reviewreferral.ReviewReferralId;
import uk.safeguarding.casereviews.subject.Subject;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;

/** What has happened to a referral for review. */
public sealed interface ReviewReferralEvent extends ServiceEvent
    permits CaseReferredForReview,
        ReviewReferralCorrected,
        ReviewReferralDecided,
        ReviewReferralDecisionCorrected,
        ReviewReferralWithdrawn,
        ReviewReferralFindingMade,
        ReviewReferralFindingCleared {

  ReviewReferralId referral();

  @Nullable ChildRef child();

  @Override
  default String subject() {
    return Subject.of(child(), referral());
  }
}
