package uk.safeguarding.casereviews.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.deadline.Deadline;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionDone;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionDueDateRevised;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionPlanned;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionProgressReported;

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
