package uk.safeguarding.casereviews.recommendation.commands;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.agency.AgencyCode;
import uk.safeguarding.casereviews.recommendation.DeclineReason;
import uk.safeguarding.casereviews.recommendation.RecommendationId;
import uk.safeguarding.casereviews.recommendation.RecommendationResponse;

/** Record that an agency accepts or declines. */
public record AnswerRecommendation(
    @TargetAggregateIdentifier RecommendationId recommendation,
    UUID answer,
    AgencyCode agency,
    RecommendationResponse response,
    SortedSet<DeclineReason> reasons,
    LocalDate answeredOn)
    implements RecommendationRecordCommand {}
