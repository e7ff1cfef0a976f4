package uk.safeguarding.casereviews.themesovertime;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.decision.ReviewDecision;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.casereviews.practicereview.Pseudonym;
import uk.safeguarding.casereviews.register.reviews.FoundTheme;
import uk.safeguarding.casereviews.register.reviews.RegisteredReview;
import uk.safeguarding.casereviews.theme.LearningTheme;
import uk.safeguarding.kernel.ReportingPeriod;

/**
 * A review in which a theme was identified in a period: what stands behind a count.
 *
 * @param pseudonym under which it is public; null while it is not
 * @param identifiedOn the days of the period on which it named the theme
 */
public record ReviewWithTheme(
    PracticeReviewId record,
    ReviewDecision decision,
    LocalDate decidedOn,
    boolean underWay,
    @Nullable Pseudonym pseudonym,
    List<LocalDate> identifiedOn) {

  /** By the day on which the theme was first named; of one day, in the order of their ids. */
  static List<ReviewWithTheme> in(
      ReportingPeriod period, LearningTheme theme, List<RegisteredReview> reviews) {
    return reviews.stream()
        .map(review -> of(period, theme, review))
        .filter(review -> !review.identifiedOn().isEmpty())
        .sorted(
            Comparator.comparing((ReviewWithTheme review) -> review.identifiedOn().getFirst())
                .thenComparing(ReviewWithTheme::record))
        .toList();
  }

  private static ReviewWithTheme of(
      ReportingPeriod period, LearningTheme theme, RegisteredReview review) {
    return new ReviewWithTheme(
        review.review(),
        review.begun().decision(),
        review.begun().decidedOn(),
        review.underWay(),
        review.pseudonym(),
        review.themes().all().stream()
            .filter(found -> found.theme() == theme)
            .map(FoundTheme::identifiedOn)
            .filter(period::contains)
            .sorted()
            .toList());
  }
}
