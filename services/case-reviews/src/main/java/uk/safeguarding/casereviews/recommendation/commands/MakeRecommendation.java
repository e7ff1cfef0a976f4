package uk.safeguarding.casereviews.recommendation.commands;

import java.time.LocalDate;
import java.util.SortedSet;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.agency.AgencyCode;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.casereviews.recommendation.RecommendationId;
import uk.safeguarding.casereviews.recommendation.RecommendationSource;
import uk.safeguarding.casereviews.theme.LearningTheme;
import uk.safeguarding.casereviews.wording.Wording;

/** Record a recommendation. */
public record MakeRecommendation(
    @TargetAggregateIdentifier RecommendationId recommendation,
    RecommendationSource source,
    @Nullable PracticeReviewId review,
    SortedSet<AgencyCode> agencies,
    LearningTheme theme,
    Wording wording,
    LocalDate madeOn)
    implements RecommendationRecordCommand {}
