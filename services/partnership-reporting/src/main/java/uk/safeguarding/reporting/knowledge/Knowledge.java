package uk.safeguarding.reporting.knowledge;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.readmodel.ReadModels;
import uk.safeguarding.platform.web.BadRequest;
import uk.safeguarding.reporting.closing.ClosedPeriods;
import uk.safeguarding.reporting.commentary.CommentaryByIndicator;
import uk.safeguarding.reporting.counted.CountedFactsReader;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.indicators.NamedCount;
import uk.safeguarding.reporting.rebasing.RebasingByIndicator;
import uk.safeguarding.reporting.reported.ReportedFiguresInForce;
import uk.safeguarding.reporting.reported.ReportedSeriesByIndicator;

/** Reads the read models for an instant: now, or an earlier one. */
public final class Knowledge {

  /** The read models that it reads. */
  public record Sources(
      ReadModels models,
      ReportedSeriesByIndicator reported,
      CommentaryByIndicator commentary,
      RebasingByIndicator rebasings,
      ClosedPeriods closings,
      CountedFactsReader counted) {}

  private final IndicatorCatalogue catalogue;
  private final Sources sources;
  private final Clock clock;

  public Knowledge(IndicatorCatalogue catalogue, Sources sources, Clock clock) {
    this.catalogue = catalogue;
    this.sources = sources;
    this.clock = clock;
  }

  /**
   * What was known at an instant; now when it is null.
   *
   * @throws BadRequest for an instant to come, of which nothing can be said
   */
  public Known at(@Nullable Instant instant) {
    Instant now = clock.instant();
    Instant knownAt = instant == null ? now : instant;
    if (knownAt.isAfter(now)) {
      throw new BadRequest("asKnownAt lies in the future. Ask for an instant that has passed.");
    }
    List<String> refs = catalogue.all().stream().map(Indicator::ref).toList();
    var reported = ReportedFiguresInForce.read(sources.models(), sources.reported(), refs, knownAt);
    return new Known(
        catalogue,
        reported,
        Statements.read(sources, refs, knownAt),
        () -> sources.counted().read(counts(), knownAt));
  }

  /** Every count of recorded facts that a definition names. */
  private Set<String> counts() {
    return catalogue.all().stream()
        .flatMap(indicator -> indicator.definitions().stream())
        .flatMap(IndicatorDefinition::counts)
        .map(NamedCount::countedAs)
        .filter(Objects::nonNull)
        .flatMap(as -> as.sumOf().stream())
        .collect(Collectors.toSet());
  }
}
