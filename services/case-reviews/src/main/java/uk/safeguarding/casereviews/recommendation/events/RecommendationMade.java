package uk.safeguarding.casereviews.recommendation.events;

import java.time.LocalDate;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.agency.AgencyCode;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.casereviews.recommendation.RecommendationId;
import uk.safeguarding.casereviews.recommendation.RecommendationSource;
import uk.safeguarding.casereviews.theme.LearningTheme;
import uk.safeguarding.casereviews.wording.Wording;

/** A recommendation was made. */
public record RecommendationMade(
    RecommendationId recommendation,
    RecommendationSource source,
    @Nullable PracticeReviewId review,
    SortedSet<AgencyCode> agencies,
    LearningTheme theme,
    Wording wording,
    LocalDate madeOn)
    implements RecommendationRecordEvent {}
