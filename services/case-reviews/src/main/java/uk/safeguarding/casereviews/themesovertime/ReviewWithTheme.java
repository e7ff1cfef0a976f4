package uk.safeguarding.casereviews.themesovertime;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.decision.ReviewDecision;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.casereviews.practicereview.Pseudonym;
import uk.safeguarding.casereviews.register.reviews.FoundTheme;
import uk.safeguarding.casereviews.register.reviews.RegisteredReview;
import uk.safeguarding.casereviews.theme.LearningTheme;
import uk.safeguarding.kernel.ReportingPeriod;

/**
 * A review in which a theme was identified: what stands behind a count.
 *
 * @param pseudonym under which it is public; null while it is not
 * @param identifiedOn the days of the period on which it named the theme; of a count of reviews
 *     under way, all days
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
    return among(reviews.stream(), theme, period::contains);
  }

  /** Of the reviews that are under way now, those that name the theme, whenever they did. */
  static List<ReviewWithTheme> underWay(LearningTheme theme, List<RegisteredReview> reviews) {
    return among(reviews.stream().filter(RegisteredReview::underWay), theme, _ -> true);
  }

  private static List<ReviewWithTheme> among(
      Stream<RegisteredReview> reviews, LearningTheme theme, Predicate<LocalDate> days) {
    return reviews
        .map(review -> of(review, theme, days))
        .filter(review -> !review.identifiedOn().isEmpty())
        .sorted(Comparator.comparing(ReviewWithTheme::place))
        .toList();
  }

  private static ReviewWithTheme of(
      RegisteredReview review, LearningTheme theme, Predicate<LocalDate> days) {
    return new ReviewWithTheme(
        review.review(),
        review.begun().decision(),
        review.begun().decidedOn(),
        review.underWay(),
        review.pseudonym(),
        review.themes().all().stream()
            .filter(found -> found.theme() == theme)
            .map(FoundTheme::identifiedOn)
            .filter(days)
            .sorted()
            .toList());
  }

  /** Where it stands in the list: by the day on which it first named the theme. */
  String place() {
    return identifiedOn.getFirst() + "," + record;
  }
}
