package uk.safeguarding.casereviews.register.recommendations;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.agency.AgencyCode;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.casereviews.recommendation.RecommendationSource;
import uk.safeguarding.casereviews.theme.LearningTheme;
import uk.safeguarding.casereviews.wording.Wording;

/**
 * What was asked of whom.
 *
 * @param review the review it comes from; null where it comes from something else
 * @param agencies those to which it is addressed
 */
public record Asked(
    RecommendationSource source,
    @Nullable PracticeReviewId review,
    SortedSet<AgencyCode> agencies,
    LearningTheme theme,
    Wording wording,
    LocalDate madeOn) {

  public Asked {
    agencies = Collections.unmodifiableSortedSet(new TreeSet<>(agencies));
  }
}
