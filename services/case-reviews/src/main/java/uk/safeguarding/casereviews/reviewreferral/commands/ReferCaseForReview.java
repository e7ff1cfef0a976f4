package uk.safeguarding.casereviews.reviewreferral.commands;

import java.time.LocalDate;
import java.util.SortedSet;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.agency.AgencyCode;
import uk.safeguarding.casereviews.incident.SeriousIncidentId;
import uk.safeguarding.casereviews.reviewreferral.ReviewCriterion;
import uk.safeguarding.casereviews.reviewreferral.ReviewReferralId;
import uk.safeguarding.kernel.ChildRef;

/** Refer a case for review. */
public record ReferCaseForReview(
    @TargetAggregateIdentifier ReviewReferralId referral,
    @Nullable ChildRef child,
    @Nullable Integer age,
    @Nullable SeriousIncidentId incident,
    AgencyCode agency,
    SortedSet<ReviewCriterion> criteria,
    LocalDate referredOn)
    implements ReviewReferralCommand {}
