package uk.safeguarding.casereviews.practicereview;

import static uk.safeguarding.casereviews.practicereview.PracticeReviewLimits.PUBLICATION;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewRule.REVIEW_MUST_STAND;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.deadline.Deadline;
import uk.safeguarding.casereviews.practicereview.commands.PracticeReviewCommand;
import uk.safeguarding.casereviews.practicereview.commands.PracticeReviewDecisionCommand;
import uk.safeguarding.casereviews.practicereview.commands.PracticeReviewProgressCommand;
import uk.safeguarding.casereviews.practicereview.commands.PracticeReviewPublicationCommand;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewConsequence;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewDecisionEvent;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewEvent;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewFindingCleared;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewFindingMade;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewProgressEvent;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewPublicationDue;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewPublicationEvent;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewPublicationNoLongerDue;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewWithdrawn;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.FindingChanges;

/** What a review must remember in order to decide. */
public record PracticeReview(
    Status status,
    ReviewDecisions decisions,
    ReviewProgress progress,
    ReviewPublications publications) {

  /** How far it has come. */
  public enum Status {
    NOT_DECIDED,
    DECIDED,
    WITHDRAWN
  }

  public static final PracticeReview NOT_DECIDED =
      new PracticeReview(
          Status.NOT_DECIDED, ReviewDecisions.NONE, ReviewProgress.NONE, ReviewPublications.NONE);

  /**
   * The events of a command: the fact itself, what it changes in the findings, and in what is due.
   */
  public List<PracticeReviewEvent> decide(PracticeReviewCommand command) {
    PracticeReviewEvent event = fact(command);
    PracticeReview after = evolve(event);
    PracticeReviewId id = event.review();
    ChildRef child = event.child();
    List<PracticeReviewEvent> found =
        FindingChanges.following(
            event,
            PracticeReviewFindings.of(this),
            PracticeReviewFindings.of(after),
            made -> new PracticeReviewFindingMade(id, child, made),
            gone -> new PracticeReviewFindingCleared(id, child, gone));
    return Stream.concat(
            found.stream(),
            Deadline.<PracticeReviewEvent>changes(
                publicationDue(),
                after.publicationDue(),
                it -> new PracticeReviewPublicationDue(id, child, it.since(), it.dueOn()),
                () -> new PracticeReviewPublicationNoLongerDue(id, child))
                .stream())
        .toList();
  }

  private PracticeReviewEvent fact(PracticeReviewCommand command) {
    REVIEW_MUST_STAND.require(status != Status.WITHDRAWN);
    return switch (command) {
      case PracticeReviewDecisionCommand it -> ReviewDecisionFacts.of(this, it);
      case PracticeReviewProgressCommand it -> ReviewProgressFacts.of(this, it);
      case PracticeReviewPublicationCommand it -> ReviewPublicationFacts.of(this, it);
    };
  }

  public PracticeReview evolve(PracticeReviewEvent event) {
    return switch (event) {
      case PracticeReviewDecisionEvent it ->
          new PracticeReview(
              it instanceof PracticeReviewWithdrawn ? Status.WITHDRAWN : Status.DECIDED,
              decisions.evolve(it),
              progress,
              publications);
      case PracticeReviewProgressEvent it ->
          new PracticeReview(status, decisions, progress.evolve(it), publications);
      case PracticeReviewPublicationEvent it ->
          new PracticeReview(status, decisions, progress, publications.evolve(it));
      case PracticeReviewConsequence _ -> this;
    };
  }

  /** For a partnership review the same 6 months are local practice. */
  private @Nullable Deadline publicationDue() {
    return status == Status.DECIDED && decisions.isUnderWay() && publications.isAwaited()
        ? Deadline.of(PUBLICATION, decisions.since())
        : null;
  }
}
