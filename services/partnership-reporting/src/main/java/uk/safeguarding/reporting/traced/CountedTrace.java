package uk.safeguarding.reporting.traced;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.counted.behind.CountedFact;
import uk.safeguarding.reporting.figures.PeriodState;
import uk.safeguarding.reporting.figures.Source;

/**
 * What is behind a counted figure.
 *
 * @param asKnownAt the instant that all of it stands for
 * @param value null where it cannot be counted or there is nothing to divide by
 * @param revision how often the figure had changed since its period had ended
 * @param knownAt since when it stands; null while the period runs
 * @param denominator null for a plain count
 * @param records who is counted; null for readers who may not see single children
 */
public record CountedTrace(
    String ref,
    String period,
    int definitionVersion,
    @Nullable Source source,
    Instant asKnownAt,
    @Nullable BigDecimal value,
    PeriodState state,
    int revision,
    @Nullable Instant knownAt,
    Traced numerator,
    @Nullable Traced denominator,
    Changes changes,
    @Nullable Records records) {

  /**
   * One of the two counts.
   *
   * @param number null where it cannot be counted
   * @param populationVintage of a rate's denominator; null for all others
   * @param sumOf the counts of recorded facts that it is the sum of; empty for a population, and
   *     where it cannot be counted
   */
  public record Traced(
      String name,
      String unit,
      @Nullable BigDecimal number,
      @Nullable String populationVintage,
      List<CountOf> sumOf) {}

  /**
   * A count of recorded facts.
   *
   * @param services that keep the records it rests on
   * @param agencies how many are from the reports of which agency, by its code; empty where the
   *     records do not tell
   */
  public record CountOf(
      String count, int number, List<String> services, SortedMap<String, Integer> agencies) {}

  /**
   * What the figure was when its period had ended, and what it became.
   *
   * @param total of them, the first included
   * @param latest the last hundred, in order of time
   */
  public record Changes(int total, List<Change> latest) {}

  /** What it was from an instant on. */
  public record Change(
      @Nullable BigDecimal value,
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator,
      Instant knownAt) {}

  /**
   * Who is counted, in pages of 50.
   *
   * @param part {@code numerator} or {@code denominator}
   * @param total on all pages
   * @param page from 1
   */
  public record Records(String part, int total, int page, int pages, List<CountedFact> counted) {}
}
