package uk.safeguarding.lookedafterchildren.periodofcare;

import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareRule.PERIOD_MUST_STAND;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FindingChanges;
import uk.safeguarding.kernel.timetable.Occasions;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.PeriodOfCareCommand;
import uk.safeguarding.lookedafterchildren.periodofcare.episodes.Episode;
import uk.safeguarding.lookedafterchildren.periodofcare.episodes.Episodes;
import uk.safeguarding.lookedafterchildren.periodofcare.events.EpisodeOfCareCorrected;
import uk.safeguarding.lookedafterchildren.periodofcare.events.EpisodeOfCareStarted;
import uk.safeguarding.lookedafterchildren.periodofcare.events.EpisodeOfCareWithdrawn;
import uk.safeguarding.lookedafterchildren.periodofcare.events.LookedAfterReviewDue;
import uk.safeguarding.lookedafterchildren.periodofcare.events.LookedAfterReviewHeld;
import uk.safeguarding.lookedafterchildren.periodofcare.events.LookedAfterReviewWithdrawn;
import uk.safeguarding.lookedafterchildren.periodofcare.events.LookedAfterVisitDue;
import uk.safeguarding.lookedafterchildren.periodofcare.events.LookedAfterVisitMade;
import uk.safeguarding.lookedafterchildren.periodofcare.events.LookedAfterVisitWithdrawn;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareCorrected;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareEndCorrected;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareEnded;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareEvent;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareFindingCleared;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareFindingMade;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareStarted;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareWithdrawn;

/**
 * What a period of care must remember in order to decide.
 *
 * @param start how it began, corrections included
 * @param changes the episodes after the first
 * @param end how it ended, corrections included
 */
public record PeriodOfCare(
    Status status,
    @Nullable PeriodOfCareStarted start,
    Occasions<Episode> changes,
    Occasions<LookedAfterVisitMade> visits,
    Occasions<LookedAfterReviewHeld> reviews,
    @Nullable PeriodOfCareEnded end) {

  /** How far it has come. */
  public enum Status {
    NOT_STARTED,
    OPEN,
    ENDED,
    WITHDRAWN
  }

  public static final PeriodOfCare NOT_STARTED =
      new PeriodOfCare(
          Status.NOT_STARTED, null, Occasions.none(), Occasions.none(), Occasions.none(), null);

  /**
   * The events of a command: the fact itself, what it changes in the findings, and what is due
   * next.
   */
  public List<PeriodOfCareEvent> decide(PeriodOfCareCommand command) {
    PERIOD_MUST_STAND.require(status != Status.WITHDRAWN);
    PeriodOfCareEvent event = PeriodDecision.of(this, command);
    PeriodOfCare after = evolve(event);
    PeriodOrder.require(after);
    List<PeriodOfCareEvent> found =
        FindingChanges.following(
            event,
            PeriodFindings.of(this),
            PeriodFindings.of(after),
            made -> new PeriodOfCareFindingMade(event.period(), event.child(), made),
            gone -> new PeriodOfCareFindingCleared(event.period(), event.child(), gone));
    return Stream.concat(
            found.stream(), PeriodTimetable.changes(event.period(), this, after).stream())
        .toList();
  }

  public PeriodOfCare evolve(PeriodOfCareEvent event) {
    return switch (event) {
      case PeriodOfCareStarted it -> with(Status.OPEN, it, end);
      case PeriodOfCareCorrected it -> with(status, begun().asCorrected(it), end);
      case EpisodeOfCareStarted it -> withChanges(changes.with(it.episode(), Episode.of(it)));
      case EpisodeOfCareCorrected it -> withChanges(changes.with(it.episode(), Episode.of(it)));
      case EpisodeOfCareWithdrawn it -> withChanges(changes.without(it.episode()));
      case LookedAfterVisitMade it -> withVisits(visits.with(it.visit(), it));
      case LookedAfterVisitWithdrawn it -> withVisits(visits.without(it.visit()));
      case LookedAfterReviewHeld it -> withReviews(reviews.with(it.review(), it));
      case LookedAfterReviewWithdrawn it -> withReviews(reviews.without(it.review()));
      case PeriodOfCareEnded it -> with(Status.ENDED, start, it);
      case PeriodOfCareEndCorrected it ->
          with(
              status,
              start,
              new PeriodOfCareEnded(it.period(), it.child(), it.endedOn(), it.reason()));
      case PeriodOfCareWithdrawn _ -> with(Status.WITHDRAWN, start, end);
      case LookedAfterVisitDue _, LookedAfterReviewDue _ -> this;
      case PeriodOfCareFindingMade _, PeriodOfCareFindingCleared _ -> this;
    };
  }

  private PeriodOfCare with(
      Status now, @Nullable PeriodOfCareStarted began, @Nullable PeriodOfCareEnded ended) {
    return new PeriodOfCare(now, began, changes, visits, reviews, ended);
  }

  private PeriodOfCare withChanges(Occasions<Episode> now) {
    return new PeriodOfCare(status, start, now, visits, reviews, end);
  }

  private PeriodOfCare withVisits(Occasions<LookedAfterVisitMade> now) {
    return new PeriodOfCare(status, start, changes, now, reviews, end);
  }

  private PeriodOfCare withReviews(Occasions<LookedAfterReviewHeld> now) {
    return new PeriodOfCare(status, start, changes, visits, now, end);
  }

  /** Axon creates a period by its start only, so every other command finds one. */
  PeriodOfCareStarted begun() {
    return Objects.requireNonNull(start);
  }

  Episodes episodes() {
    return Episodes.of(begun(), changes.standing().values());
  }

  @Nullable LocalDate endedOn() {
    return end == null ? null : end.endedOn();
  }
}
