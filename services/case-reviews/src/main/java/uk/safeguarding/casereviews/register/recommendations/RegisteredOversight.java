package uk.safeguarding.casereviews.register.recommendations;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.recommendation.OversightDecision;
import uk.safeguarding.casereviews.recommendation.OversightQuarter;
import uk.safeguarding.casereviews.recommendation.events.ImpactOnChildrenAssessed;
import uk.safeguarding.casereviews.recommendation.events.ImpactOnChildrenWithdrawn;
import uk.safeguarding.casereviews.recommendation.events.RecommendationClosed;
import uk.safeguarding.casereviews.recommendation.events.RecommendationOverseen;
import uk.safeguarding.casereviews.recommendation.events.RecommendationOversightEvent;
import uk.safeguarding.casereviews.recommendation.events.RecommendationOversightWithdrawn;
import uk.safeguarding.casereviews.recommendation.events.RecommendationReopened;
import uk.safeguarding.casereviews.register.Entries;

/**
 * What a recommendation changed, and the oversight of it.
 *
 * @param impacts the day of each assessment of what changed for children
 * @param closures the day of each
 * @param reopenings the day of each; each follows a closure
 */
public record RegisteredOversight(
    Entries<LocalDate> impacts,
    Entries<Look> looks,
    Entries<LocalDate> closures,
    Entries<LocalDate> reopenings) {

  static final RegisteredOversight NONE =
      new RegisteredOversight(Entries.none(), Entries.none(), Entries.none(), Entries.none());

  /** The sub-group looked at it. */
  public record Look(OversightQuarter quarter, OversightDecision decision, LocalDate overseenOn) {}

  RegisteredOversight evolve(RecommendationOversightEvent event) {
    return switch (event) {
      case ImpactOnChildrenAssessed it -> impacts(impacts.with(it.impact(), it.assessedOn()));
      case ImpactOnChildrenWithdrawn it -> impacts(impacts.without(it.impact()));
      case RecommendationOverseen it ->
          looks(looks.with(it.oversight(), new Look(it.quarter(), it.decision(), it.overseenOn())));
      case RecommendationOversightWithdrawn it -> looks(looks.without(it.oversight()));
      case RecommendationClosed it ->
          new RegisteredOversight(
              impacts, looks, closures.with(it.closure(), it.closedOn()), reopenings);
      case RecommendationReopened it ->
          new RegisteredOversight(
              impacts, looks, closures, reopenings.with(it.reopening(), it.reopenedOn()));
    };
  }

  private RegisteredOversight impacts(Entries<LocalDate> now) {
    return new RegisteredOversight(now, looks, closures, reopenings);
  }

  private RegisteredOversight looks(Entries<Look> now) {
    return new RegisteredOversight(impacts, now, closures, reopenings);
  }

  /** The day of the last closure that was not followed by a reopening; null while it is open. */
  public @Nullable LocalDate closedOn() {
    return closures.all().size() > reopenings.all().size() ? last(closures) : null;
  }

  /** The day on which it was last assessed what changed for children; null where it never was. */
  public @Nullable LocalDate impactAssessedOn() {
    return last(impacts);
  }

  /** The last look at it, of one day that at the later quarter; null before the first. */
  public @Nullable Look lastLook() {
    return looks.all().stream()
        .max(Comparator.comparing(Look::overseenOn).thenComparing(look -> look.quarter().quarter()))
        .orElse(null);
  }

  private static @Nullable LocalDate last(Entries<LocalDate> days) {
    return days.all().stream().max(Comparator.naturalOrder()).orElse(null);
  }
}
