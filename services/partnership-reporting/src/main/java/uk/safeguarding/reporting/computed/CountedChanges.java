package uk.safeguarding.reporting.computed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.London;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.counted.CountedFacts;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.figures.Missing;
import uk.safeguarding.reporting.indicators.CountedAs;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.indicators.NamedCount;

/**
 * What a counted figure was when its period had ended, and each change since: late records,
 * corrections and withdrawals. All that became known in one moment is one change.
 */
public final class CountedChanges {

  /**
   * What the figure was from an instant on.
   *
   * @param knownAt of the first, the end of the period, or the later moment that first made it
   *     known
   */
  public record Stated(Figure figure, Instant knownAt) {}

  private final IndicatorCatalogue catalogue;
  private final CountedFacts facts;
  private final LocalDate today;

  /**
   * @param facts as known at the instant up to which changes are told
   * @param today the day of that instant in local time (Europe/London)
   */
  public CountedChanges(IndicatorCatalogue catalogue, CountedFacts facts, LocalDate today) {
    this.catalogue = catalogue;
    this.facts = facts;
    this.today = today;
  }

  /**
   * The first figure known after the period had ended, and what it became; none while the period
   * runs, and where nothing can be counted.
   */
  public List<Stated> of(Indicator indicator, ReportingPeriod period) {
    @Nullable IndicatorDefinition definition = indicator.definitionAt(period.months().getLast());
    Instant ended = period.lastDay().plusDays(1).atStartOfDay(London.TIME).toInstant();
    if (definition == null || ended.isAfter(facts.servedFor())) {
      return List.of();
    }
    List<Stated> stated = new ArrayList<>();
    add(figureAt(indicator, definition, period, ended), ended, stated);
    for (Instant moment : moments(definition, period, ended)) {
      add(figureAt(indicator, definition, period, moment), moment, stated);
    }
    return stated;
  }

  private Figure figureAt(
      Indicator indicator, IndicatorDefinition definition, ReportingPeriod period, Instant at) {
    return new ComputedFigures(catalogue, facts.asKnownAt(at), today)
        .at(indicator, definition, period);
  }

  private static void add(Figure figure, Instant knownAt, List<Stated> stated) {
    boolean changed =
        stated.isEmpty()
            ? figure.missing() != Missing.NOT_COUNTED
            : !says(stated.getLast().figure(), figure);
    if (changed) {
      stated.add(new Stated(figure, knownAt));
    }
  }

  /** A percentage whose counts are others is another figure, also where it rounds to the same. */
  private static boolean says(Figure one, Figure other) {
    return Objects.equals(one.value(), other.value())
        && Objects.equals(one.numerator(), other.numerator())
        && Objects.equals(one.denominator(), other.denominator())
        && one.missing() == other.missing();
  }

  private SortedSet<Instant> moments(
      IndicatorDefinition definition, ReportingPeriod period, Instant ended) {
    SortedSet<Instant> moments = new TreeSet<>();
    definition.counts().forEach(count -> addMoments(count, period, ended, moments));
    return moments;
  }

  private void addMoments(
      NamedCount count, ReportingPeriod period, Instant ended, SortedSet<Instant> moments) {
    @Nullable CountedAs as = count.countedAs();
    if (as != null) {
      as.sumOf()
          .forEach(
              each ->
                  moments.addAll(
                      facts.momentsAfter(ended, each, ComputedFigures.way(count), period)));
    }
  }
}
