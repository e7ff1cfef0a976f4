package uk.safeguarding.casereviews.practicereview;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.practicereview.events.LeadReviewerAppointed;
import uk.safeguarding.casereviews.practicereview.events.LeadReviewerAppointmentWithdrawn;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewCompleted;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewCompletionCorrected;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewProgressEvent;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewStageReached;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewStageWithdrawn;
import uk.safeguarding.casereviews.practicereview.events.ReviewScopeSet;
import uk.safeguarding.kernel.timetable.Occasions;

/**
 * How a review goes on.
 *
 * @param scopes every period that was set, by its id
 * @param completed when the report was agreed, corrections included
 */
record ReviewProgress(
    Occasions<LeadReviewerAppointed> reviewers,
    Occasions<ReviewScopeSet> scopes,
    Occasions<PracticeReviewStageReached> stages,
    @Nullable PracticeReviewCompleted completed) {

  static final ReviewProgress NONE =
      new ReviewProgress(Occasions.none(), Occasions.none(), Occasions.none(), null);

  ReviewProgress evolve(PracticeReviewProgressEvent event) {
    return switch (event) {
      case LeadReviewerAppointed it -> withReviewers(reviewers.with(it.reviewer(), it));
      case LeadReviewerAppointmentWithdrawn it -> withReviewers(reviewers.without(it.reviewer()));
      case ReviewScopeSet it ->
          new ReviewProgress(reviewers, scopes.with(it.scope(), it), stages, completed);
      case PracticeReviewStageReached it -> withStages(stages.with(it.step(), it));
      case PracticeReviewStageWithdrawn it -> withStages(stages.without(it.step()));
      case PracticeReviewCompleted it -> new ReviewProgress(reviewers, scopes, stages, it);
      case PracticeReviewCompletionCorrected it ->
          new ReviewProgress(
              reviewers,
              scopes,
              stages,
              new PracticeReviewCompleted(it.review(), it.child(), it.completedOn()));
    };
  }

  private ReviewProgress withReviewers(Occasions<LeadReviewerAppointed> now) {
    return new ReviewProgress(now, scopes, stages, completed);
  }

  private ReviewProgress withStages(Occasions<PracticeReviewStageReached> now) {
    return new ReviewProgress(reviewers, scopes, now, completed);
  }

  boolean hasReviewerBy(LocalDate day) {
    return reviewers.standing().values().stream().anyMatch(it -> !it.appointedOn().isAfter(day));
  }

  /** The first day on which the panel was sent the report; null when it was not. */
  @Nullable LocalDate panelSentOn() {
    return stages.standing().values().stream()
        .filter(it -> it.stage() == PracticeReviewStage.REPORT_SENT_TO_PANEL)
        .map(PracticeReviewStageReached::reachedOn)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /** Whether all of it happened on this day or later. */
  boolean liesFrom(LocalDate day) {
    return Stream.of(
                reviewers.standing().values().stream().map(LeadReviewerAppointed::appointedOn),
                stages.standing().values().stream().map(PracticeReviewStageReached::reachedOn))
            .flatMap(dates -> dates)
            .noneMatch(each -> each.isBefore(day))
        && (completed == null || !completed.completedOn().isBefore(day));
  }
}
