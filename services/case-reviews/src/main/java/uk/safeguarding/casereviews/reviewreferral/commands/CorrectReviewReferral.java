package uk.safeguarding.casereviews.reviewreferral.commands;

import java.time.LocalDate;
import java.util.SortedSet;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.agency.AgencyCode;
import uk.safeguarding.casereviews.incident.SeriousIncidentId;
import uk.safeguarding.casereviews.reviewreferral.ReviewCriterion;
import uk.safeguarding.casereviews.reviewreferral.ReviewReferralId;

/** Correct how a case was referred. */
public record CorrectReviewReferral(
    @TargetAggregateIdentifier ReviewReferralId referral,
    @Nullable SeriousIncidentId incident,
    AgencyCode agency,
    SortedSet<ReviewCriterion> criteria,
    LocalDate referredOn)
    implements ReviewReferralCommand {}
