package uk.safeguarding.lookedafterchildren.pathwayplan;

import static uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanLimits.REVIEWS;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FindingChanges;
import uk.safeguarding.kernel.timetable.Due;
import uk.safeguarding.kernel.timetable.Occasion;
import uk.safeguarding.kernel.timetable.Occasions;
import uk.safeguarding.lookedafterchildren.milestones.KnownDay;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.PathwayPlanCommand;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.NeedsAssessmentCompleted;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.NeedsAssessmentCorrected;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanAuthorisationCorrected;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanAuthorised;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanEndCorrected;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanEnded;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanEvent;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanFindingCleared;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanFindingMade;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanReviewDue;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanReviewWithdrawn;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanReviewed;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanWithdrawn;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanningCorrected;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanningStarted;

/**
 * What a pathway plan must remember in order to decide, corrections included.
 *
 * @param start how planning began; null before it
 * @param assessedOn the day on which the needs were assessed
 * @param authorisation how the plan was authorised
 * @param ended the last day of the plan
 */
public record PathwayPlan(
    @Nullable PathwayPlanningStarted start,
    @Nullable LocalDate assessedOn,
    @Nullable PathwayPlanAuthorised authorisation,
    Occasions<PathwayPlanReviewed> reviews,
    @Nullable KnownDay ended,
    boolean withdrawn) {

  public static final PathwayPlan NONE =
      new PathwayPlan(null, null, null, Occasions.none(), null, false);

  /** The events of a command: the fact, what it changes in the findings, and the next review. */
  public List<PathwayPlanEvent> decide(PathwayPlanCommand command) {
    PathwayPlanEvent event = PathwayPlanDecision.of(this, command);
    PathwayPlan after = evolve(event);
    PathwayPlanDecision.requireOrder(after);
    List<PathwayPlanEvent> found =
        FindingChanges.following(
            event,
            PathwayPlanFindings.of(this),
            PathwayPlanFindings.of(after),
            made -> new PathwayPlanFindingMade(event.plan(), event.child(), made),
            gone -> new PathwayPlanFindingCleared(event.plan(), event.child(), gone));
    return Stream.concat(found.stream(), reviewDue(event, after).stream()).toList();
  }

  public PathwayPlan evolve(PathwayPlanEvent event) {
    return switch (event) {
      case PathwayPlanningStarted it -> begun(it);
      case PathwayPlanningCorrected it ->
          begun(
              new PathwayPlanningStarted(
                  it.plan(),
                  it.child(),
                  begun().age(),
                  it.careLeaver(),
                  begun().sixteenIn(),
                  it.becameEligibleOn()));
      case NeedsAssessmentCompleted it -> assessed(it.assessedOn());
      case NeedsAssessmentCorrected it -> assessed(it.assessedOn());
      case PathwayPlanAuthorised it -> authorised(it);
      case PathwayPlanAuthorisationCorrected it ->
          authorised(
              new PathwayPlanAuthorised(
                  it.plan(), it.child(), it.authorisedOn(), it.personalAdviser()));
      case PathwayPlanReviewed it -> reviewed(reviews.with(it.review(), it));
      case PathwayPlanReviewWithdrawn it -> reviewed(reviews.without(it.review()));
      case PathwayPlanEnded it -> ended(it.ended());
      case PathwayPlanEndCorrected it -> ended(it.ended());
      case PathwayPlanWithdrawn _ ->
          new PathwayPlan(start, assessedOn, authorisation, reviews, ended, true);
      case PathwayPlanReviewDue _, PathwayPlanFindingMade _, PathwayPlanFindingCleared _ -> this;
    };
  }

  private List<PathwayPlanEvent> reviewDue(PathwayPlanEvent event, PathwayPlan after) {
    Due now = after.nextReview();
    return now == null || now.equals(nextReview())
        ? List.of()
        : List.of(new PathwayPlanReviewDue(event.plan(), event.child(), now.since(), now.dueOn()));
  }

  /** Null before the authorisation and after the end. */
  private @Nullable Due nextReview() {
    return authorisation == null || ended != null || withdrawn
        ? null
        : REVIEWS.due(authorisation.authorisedOn(), reviewsInOrder());
  }

  List<Occasion> reviewsInOrder() {
    return reviews.inOrder(_ -> true, PathwayPlanReviewed::heldOn);
  }

  private PathwayPlan begun(PathwayPlanningStarted now) {
    return new PathwayPlan(now, assessedOn, authorisation, reviews, ended, withdrawn);
  }

  private PathwayPlan assessed(LocalDate now) {
    return new PathwayPlan(start, now, authorisation, reviews, ended, withdrawn);
  }

  private PathwayPlan authorised(PathwayPlanAuthorised now) {
    return new PathwayPlan(start, assessedOn, now, reviews, ended, withdrawn);
  }

  private PathwayPlan reviewed(Occasions<PathwayPlanReviewed> now) {
    return new PathwayPlan(start, assessedOn, authorisation, now, ended, withdrawn);
  }

  private PathwayPlan ended(KnownDay now) {
    return new PathwayPlan(start, assessedOn, authorisation, reviews, now, withdrawn);
  }

  /** Axon creates a plan by its start only, so every other command finds one. */
  PathwayPlanningStarted begun() {
    return Objects.requireNonNull(start);
  }
}
