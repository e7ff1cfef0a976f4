package uk.safeguarding.casereviews.reviewsunderway;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.deadline.Deadline;
import uk.safeguarding.casereviews.decision.ReviewDecision;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.casereviews.practicereview.PracticeReviewStage;
import uk.safeguarding.casereviews.register.reviews.ReachedStage;
import uk.safeguarding.casereviews.register.reviews.RegisteredReview;

/**
 * A review that is neither published nor decided not to be.
 *
 * @param decision the kind of review
 * @param since the day of the decision to begin, from which the limit runs
 * @param dueOn the last day on which its publication keeps the limit
 * @param daysSince by the calendar
 * @param daysLeft by the calendar; negative once the limit has passed
 * @param stage the stage reached last; null before the first
 * @param leadReviewers those appointed, by their references
 * @param completedOn the day on which the report was agreed; null before
 */
public record ReviewUnderWay(
    PracticeReviewId record,
    ReviewDecision decision,
    LocalDate since,
    LocalDate dueOn,
    long daysSince,
    long daysLeft,
    boolean overdue,
    @Nullable PracticeReviewStage stage,
    @Nullable LocalDate stageReachedOn,
    List<UUID> leadReviewers,
    @Nullable LocalDate completedOn) {

  /** Those of the reviews that are under way, the most urgent first. */
  public static List<ReviewUnderWay> among(List<RegisteredReview> reviews, LocalDate today) {
    return reviews.stream()
        .filter(RegisteredReview::underWay)
        .map(review -> of(review, today))
        .sorted(Comparator.comparing(ReviewUnderWay::place))
        .toList();
  }

  private static ReviewUnderWay of(RegisteredReview review, LocalDate today) {
    Deadline due = Objects.requireNonNull(review.publication());
    ReachedStage stage = review.course().lastStage();
    return new ReviewUnderWay(
        review.review(),
        review.begun().decision(),
        due.since(),
        due.dueOn(),
        ChronoUnit.DAYS.between(due.since(), today),
        ChronoUnit.DAYS.between(today, due.dueOn()),
        due.dueOn().isBefore(today),
        stage == null ? null : stage.stage(),
        stage == null ? null : stage.reachedOn(),
        review.course().leadReviewers(),
        review.course().completedOn());
  }

  /** Where it stands in the list: by due date. */
  String place() {
    return dueOn + "," + record;
  }
}
