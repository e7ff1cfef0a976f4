package uk.safeguarding.casereviews.recommendation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.safeguarding.casereviews.deadline.Deadline;
import uk.safeguarding.casereviews.recommendation.events.ImpactOnChildrenAssessed;
import uk.safeguarding.casereviews.recommendation.events.ImpactOnChildrenWithdrawn;
import uk.safeguarding.casereviews.recommendation.events.RecommendationClosed;
import uk.safeguarding.casereviews.recommendation.events.RecommendationOverseen;
import uk.safeguarding.casereviews.recommendation.events.RecommendationOversightEvent;
import uk.safeguarding.casereviews.recommendation.events.RecommendationOversightWithdrawn;
import uk.safeguarding.casereviews.recommendation.events.RecommendationReopened;
import uk.safeguarding.kernel.Quarter;
import uk.safeguarding.kernel.timetable.Occasions;

/** What a recommendation changed, and the oversight of it. */
record Oversight(
    Occasions<ImpactOnChildrenAssessed> impacts,
    Occasions<RecommendationOverseen> looks,
    List<OpenTime> times,
    Set<UUID> openings) {

  static final Oversight NONE =
      new Oversight(Occasions.none(), Occasions.none(), List.of(), Set.of());

  Oversight evolve(RecommendationOversightEvent event) {
    return switch (event) {
      case ImpactOnChildrenAssessed it -> withImpacts(impacts.with(it.impact(), it));
      case ImpactOnChildrenWithdrawn it -> withImpacts(impacts.without(it.impact()));
      case RecommendationOverseen it -> withLooks(looks.with(it.oversight(), it));
      case RecommendationOversightWithdrawn it -> withLooks(looks.without(it.oversight()));
      case RecommendationClosed it ->
          at(OpenTime.endingOn(it.closedOn(), times)).remembering(it.closure());
      case RecommendationReopened it ->
          at(OpenTime.goingOnFrom(it.reopenedOn(), times)).remembering(it.reopening());
    };
  }

  Oversight at(List<OpenTime> now) {
    return new Oversight(impacts, looks, now, openings);
  }

  private Oversight remembering(UUID id) {
    return new Oversight(
        impacts,
        looks,
        times,
        Stream.concat(openings.stream(), Stream.of(id)).collect(Collectors.toUnmodifiableSet()));
  }

  private Oversight withImpacts(Occasions<ImpactOnChildrenAssessed> now) {
    return new Oversight(now, looks, times, openings);
  }

  private Oversight withLooks(Occasions<RecommendationOverseen> now) {
    return new Oversight(impacts, now, times, openings);
  }

  boolean isOpen() {
    return !times.isEmpty() && times.getLast().to() == null;
  }

  boolean wasOverseenIn(Quarter quarter) {
    return looks.standing().values().stream()
        .anyMatch(
            it ->
                it.quarter().quarter().equals(quarter)
                    && !it.overseenOn().isAfter(quarter.lastDay()));
  }

  /** The end of the quarter in which it is to be looked at next; only while it is open. */
  Deadline next() {
    Quarter last =
        Stream.concat(
                Stream.of(Quarter.containing(times.getLast().from())),
                looks.standing().values().stream().map(it -> it.quarter().quarter()))
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return new Deadline(last.next().firstDay(), last.next().lastDay());
  }

  /** The days on which something of it was told. */
  Stream<LocalDate> days() {
    return Stream.concat(Stream.of(times.getFirst().from()), daysAfterTheFirst());
  }

  /** The same without the day on which the recommendation was made. */
  Stream<LocalDate> daysAfterTheFirst() {
    return Stream.of(
            impacts.standing().values().stream().map(ImpactOnChildrenAssessed::assessedOn),
            looks.standing().values().stream().map(RecommendationOverseen::overseenOn),
            times.stream().skip(1).map(OpenTime::from),
            times.stream().map(OpenTime::to).flatMap(Stream::ofNullable))
        .flatMap(each -> each);
  }
}
