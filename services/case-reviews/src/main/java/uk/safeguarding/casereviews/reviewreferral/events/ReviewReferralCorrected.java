package uk.safeguarding.casereviews.reviewreferral.events;

import java.time.LocalDate;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.agency.AgencyCode;
import uk.safeguarding.casereviews.incident.SeriousIncidentId;
import uk.safeguarding.casereviews.reviewreferral.ReviewCriterion;
import uk.safeguarding.casereviews.reviewreferral.ReviewReferralId;
import uk.safeguarding.kernel.ChildRef;

/** The referral was recorded wrongly; it was like this. */
public record ReviewReferralCorrected(
    ReviewReferralId referral,
    @Nullable ChildRef child,
    @Nullable SeriousIncidentId incident,
    AgencyCode agency,
    SortedSet<ReviewCriterion> criteria,
    LocalDate referredOn)
    implements ReviewReferralEvent {}
