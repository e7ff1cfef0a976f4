package uk.safeguarding.casereviews.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.deadline.Deadline;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionDone;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionDoneCorrected;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionDueDateRevised;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionEvent;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionPlanned;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionProgressReported;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionWithdrawn;
import uk.safeguarding.kernel.timetable.Occasions;

/**
 * An action as it stands.
 *
 * @param dueOn the due date that holds now
 * @param revisions every other due date that it got, the first one first
 * @param reports how it went on
 * @param done what was done, corrections included
 */
record PlannedAction(
    RecommendationActionPlanned planned,
    LocalDate dueOn,
    List<RecommendationActionDueDateRevised> revisions,
    List<RecommendationActionProgressReported> reports,
    @Nullable RecommendationActionDone done) {

  static PlannedAction of(RecommendationActionPlanned planned) {
    return new PlannedAction(planned, planned.dueOn(), List.of(), List.of(), null);
  }

  /** The actions that stand after an event. */
  static Occasions<PlannedAction> evolve(
      Occasions<PlannedAction> actions, RecommendationActionEvent event) {
    return switch (event) {
      case RecommendationActionPlanned it -> actions.with(it.action(), PlannedAction.of(it));
      case RecommendationActionProgressReported it ->
          actions.with(it.action(), known(actions, it.action()).with(it));
      case RecommendationActionDueDateRevised it ->
          actions.with(it.action(), known(actions, it.action()).with(it));
      case RecommendationActionDone it ->
          actions.with(it.action(), known(actions, it.action()).with(it));
      case RecommendationActionDoneCorrected it ->
          actions.with(
              it.action(),
              known(actions, it.action())
                  .with(
                      new RecommendationActionDone(
                          it.recommendation(), it.action(), it.whatWasDone(), it.doneOn())));
      case RecommendationActionWithdrawn it -> actions.without(it.action());
    };
  }

  /** Only an action that stands is changed. */
  private static PlannedAction known(Occasions<PlannedAction> actions, UUID id) {
    return Objects.requireNonNull(actions.standing().get(id));
  }

  PlannedAction with(RecommendationActionDueDateRevised revision) {
    return new PlannedAction(planned, revision.dueOn(), more(revisions, revision), reports, done);
  }

  PlannedAction with(RecommendationActionProgressReported report) {
    return new PlannedAction(planned, dueOn, revisions, more(reports, report), done);
  }

  PlannedAction with(RecommendationActionDone now) {
    return new PlannedAction(planned, dueOn, revisions, reports, now);
  }

  /** Whether an id was used under it. */
  boolean knows(UUID id) {
    return revisions.stream().anyMatch(each -> each.revision().equals(id))
        || reports.stream().anyMatch(each -> each.report().equals(id));
  }

  Deadline deadline() {
    return new Deadline(planned.plannedOn(), dueOn);
  }

  /** The days on which something of it was told. */
  Stream<LocalDate> days() {
    return Stream.of(
            Stream.of(planned.plannedOn()),
            revisions.stream().map(RecommendationActionDueDateRevised::revisedOn),
            reports.stream().map(RecommendationActionProgressReported::reportedOn),
            Stream.ofNullable(done).map(RecommendationActionDone::doneOn))
        .flatMap(each -> each);
  }

  private static <T> List<T> more(List<T> list, T one) {
    return Stream.concat(list.stream(), Stream.of(one)).toList();
  }
}
