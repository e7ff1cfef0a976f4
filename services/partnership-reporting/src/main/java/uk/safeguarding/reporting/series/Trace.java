package uk.safeguarding.reporting.series;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.indicators.Derivation;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.indicators.NamedCount;
import uk.safeguarding.reporting.reported.ReportedFiguresInForce;
import uk.safeguarding.reporting.reported.ReportedPeriod;
import uk.safeguarding.reporting.reported.ReportedValue;

/**
 * Where an indicator's value for a period comes from: the returns that reported it, every version,
 * and what it is calculated from, traced the same way.
 *
 * @param values as known, in the order in which they became known
 * @param madeOf the months of a longer period, and the rows that hold its counts
 */
public record Trace(
    String ref, String period, int definitionVersion, List<Stated> values, List<Trace> madeOf) {

  /**
   * A value that an agency stated.
   *
   * @param value null where the agency says that it is undefined
   * @param inForce whether it is the one that counts
   * @param submissionId the receipt of the return it came in
   * @param version of that return
   * @param row 1 for the first data row of the submitted file
   * @param knownAt when the platform's reporting learned it
   */
  public record Stated(
      @Nullable BigDecimal value,
      boolean inForce,
      String submissionId,
      String returnPeriod,
      int version,
      int row,
      Instant submittedAt,
      Instant knownAt) {}

  public static Trace of(
      Indicator indicator,
      ReportingPeriod period,
      IndicatorCatalogue catalogue,
      ReportedFiguresInForce reported) {
    List<Month> months = period.months();
    @Nullable IndicatorDefinition definition = indicator.definitionAt(months.getLast());
    var madeOf = new ArrayList<Trace>();
    if (months.size() > 1) {
      months.forEach(month -> madeOf.add(of(indicator, month, catalogue, reported)));
    } else if (definition != null) {
      counts(definition)
          .map(catalogue::find)
          .filter(Objects::nonNull)
          .forEach(source -> madeOf.add(of(source, period, catalogue, reported)));
    }
    return new Trace(
        indicator.ref(),
        period.toString(),
        definition == null ? 0 : definition.version(),
        stated(reported.period(indicator.ref(), period), reported.knownAt()),
        madeOf);
  }

  /** The rows that hold the counts of a percentage or a rate. */
  private static Stream<String> counts(IndicatorDefinition definition) {
    return Stream.of(definition.numerator(), definition.denominator())
        .filter(Objects::nonNull)
        .map(NamedCount::derivedFrom)
        .filter(Objects::nonNull)
        .map(Derivation::refs)
        .flatMap(List::stream)
        .distinct();
  }

  private static List<Stated> stated(@Nullable ReportedPeriod period, Instant knownAt) {
    if (period == null) {
      return List.of();
    }
    @Nullable ReportedValue inForce = period.asKnownAt(knownAt);
    return period.values().stream()
        .filter(value -> !value.knownAt().isAfter(knownAt))
        .map(value -> stated(value, value.equals(inForce)))
        .toList();
  }

  private static Stated stated(ReportedValue value, boolean inForce) {
    return new Stated(
        value.value(),
        inForce,
        value.submissionId(),
        value.returnPeriod(),
        value.version(),
        value.row(),
        value.submittedAt(),
        value.knownAt());
  }
}
