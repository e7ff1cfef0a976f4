package uk.safeguarding.casereviews.register.reviews;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.practicereview.events.LeadReviewerAppointed;
import uk.safeguarding.casereviews.practicereview.events.LeadReviewerAppointmentWithdrawn;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewCompleted;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewCompletionCorrected;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewProgressEvent;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewStageReached;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewStageWithdrawn;
import uk.safeguarding.casereviews.practicereview.events.ReviewScopeSet;
import uk.safeguarding.casereviews.register.Entries;

/**
 * How far a review has come.
 *
 * @param reviewers the day on which each lead reviewer was appointed
 * @param completedOn the day on which the report was agreed
 */
public record ReviewCourse(
    Entries<LocalDate> reviewers, Entries<ReachedStage> stages, @Nullable LocalDate completedOn) {

  static final ReviewCourse NONE = new ReviewCourse(Entries.none(), Entries.none(), null);

  ReviewCourse evolve(PracticeReviewProgressEvent event) {
    return switch (event) {
      case LeadReviewerAppointed it ->
          new ReviewCourse(reviewers.with(it.reviewer(), it.appointedOn()), stages, completedOn);
      case LeadReviewerAppointmentWithdrawn it ->
          new ReviewCourse(reviewers.without(it.reviewer()), stages, completedOn);
      case PracticeReviewStageReached it ->
          new ReviewCourse(
              reviewers,
              stages.with(it.step(), new ReachedStage(it.stage(), it.reachedOn())),
              completedOn);
      case PracticeReviewStageWithdrawn it ->
          new ReviewCourse(reviewers, stages.without(it.step()), completedOn);
      case PracticeReviewCompleted it -> new ReviewCourse(reviewers, stages, it.completedOn());
      case PracticeReviewCompletionCorrected it ->
          new ReviewCourse(reviewers, stages, it.completedOn());
      case ReviewScopeSet _ -> this;
    };
  }

  /** The stage that was reached last; null before the first. */
  public @Nullable ReachedStage lastStage() {
    return stages.all().stream().max(Comparator.naturalOrder()).orElse(null);
  }

  /** By their references: who they are, no record says. */
  public List<UUID> leadReviewers() {
    return List.copyOf(reviewers.standing().keySet());
  }
}
