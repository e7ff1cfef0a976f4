package uk.safeguarding.casereviews.reviewsunderway;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.practicereview.PracticeReviewLimits;
import uk.safeguarding.casereviews.printed.Days;
import uk.safeguarding.casereviews.printed.Words;
import uk.safeguarding.casereviews.register.Paging;
import uk.safeguarding.casereviews.register.Slice;

/** The reviews under way as their page shows them. */
public record ReviewsUnderWayPage(String limit, List<Row> rows, Paging paging) {

  static final String ADDRESS = "/case-reviews/learning/reviews-under-way";

  /** One review. */
  public record Row(
      String kind,
      String record,
      String stage,
      @Nullable String stageSince,
      String reviewers,
      String since,
      String daysSince,
      String due,
      String left,
      boolean overdue) {}

  static ReviewsUnderWayPage of(Slice<ReviewUnderWay> slice, LocalDate today) {
    return new ReviewsUnderWayPage(
        "Published within "
            + PracticeReviewLimits.PUBLICATION
            + " of the decision to begin, "
            + PracticeReviewLimits.PUBLICATION_SOURCE,
        slice.items().stream().map(review -> row(review, today)).toList(),
        Paging.of(slice, ADDRESS));
  }

  private static Row row(ReviewUnderWay review, LocalDate today) {
    LocalDate reached = reached(review);
    return new Row(
        Words.of(review.decision()),
        review.record().toString(),
        stage(review),
        reached == null ? null : Days.of(reached),
        reviewers(review.leadReviewers().size()),
        Days.of(review.since()),
        Days.between(review.since(), today),
        Days.of(review.dueOn()),
        Days.left(today, review.dueOn()),
        review.overdue());
  }

  private static String stage(ReviewUnderWay review) {
    if (agreedLast(review)) {
      return "Report agreed";
    }
    return review.stage() == null
        ? "Decided, no stage recorded yet"
        : Words.of(Objects.requireNonNull(review.stage()));
  }

  private static @Nullable LocalDate reached(ReviewUnderWay review) {
    return agreedLast(review) ? review.completedOn() : review.stageReachedOn();
  }

  /** Whether no stage was reached on or after the day on which the report was agreed. */
  private static boolean agreedLast(ReviewUnderWay review) {
    LocalDate agreed = review.completedOn();
    LocalDate reached = review.stageReachedOn();
    return agreed != null && (reached == null || reached.isBefore(agreed));
  }

  private static String reviewers(int number) {
    return switch (number) {
      case 0 -> "None appointed";
      case 1 -> "1 lead reviewer";
      default -> number + " lead reviewers";
    };
  }
}
