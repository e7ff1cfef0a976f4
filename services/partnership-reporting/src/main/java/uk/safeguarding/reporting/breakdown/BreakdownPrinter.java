package uk.safeguarding.reporting.breakdown;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.charted.ChartedIndicator;
import uk.safeguarding.reporting.facts.Dimension;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.knowledge.Known;
import uk.safeguarding.reporting.printed.Numbers;
import uk.safeguarding.reporting.printed.PrintedFigure;

/** Prints the latest periods of an indicator by the values of a dimension. */
public final class BreakdownPrinter {

  private static final int MOST_PERIODS = 6;
  private static final String EXPLAINS =
      "Counted from records, by what they tell of the day of the record. Small numbers can point to"
          + " single children: do not pass this table on.";

  private final Breakdowns breakdowns;

  public BreakdownPrinter(Breakdowns breakdowns) {
    this.breakdowns = breakdowns;
  }

  /**
   * @param definition the indicator's in the period shown
   * @param by the code of the dimension that the reader chose; null or empty for the first
   * @param asKnownAt the instant that the reader asked for; null for now
   */
  public BreakdownSection print(
      Indicator indicator,
      IndicatorDefinition definition,
      ReportingPeriod shown,
      @Nullable String by,
      Known known,
      @Nullable Instant asKnownAt) {
    SortedSet<Dimension> all = Breakable.by(definition);
    @Nullable Dimension chosen =
        by == null || by.isEmpty()
            ? (all.isEmpty() ? null : all.first())
            : Breakable.named(by, indicator, definition);
    return new BreakdownSection(
        chosen == null ? "This cannot be broken down. " + Breakable.whyNot(definition) : EXPLAINS,
        "/indicators/" + indicator.slug(),
        shown.toString(),
        asKnownAt == null ? "" : asKnownAt.toString(),
        all.stream()
            .map(each -> new BreakdownSection.Choice(each.code(), each.words(), each == chosen))
            .toList(),
        chosen == null ? null : table(indicator, definition, shown, chosen, known));
  }

  private BreakdownSection.Table table(
      Indicator indicator,
      IndicatorDefinition definition,
      ReportingPeriod shown,
      Dimension by,
      Known known) {
    List<ReportingPeriod> periods =
        Stream.iterate(shown, ReportingPeriod::previous)
            .limit(MOST_PERIODS)
            .<ReportingPeriod>map(period -> period)
            .toList();
    List<BrokenDown> latestFirst = breakdowns.of(indicator, by, periods, known);
    var numbers = new Numbers(definition.kind(), definition.rounding().decimals());
    SortedSet<@Nullable String> values = new TreeSet<>(ValueWords.ORDER);
    latestFirst.forEach(each -> each.parts().forEach(part -> values.add(part.value())));
    List<BreakdownSection.Row> rows = new ArrayList<>();
    for (String value : values) {
      rows.add(
          new BreakdownSection.Row(
              ValueWords.of(by, value),
              latestFirst.stream().map(each -> cell(each, value, definition, numbers)).toList()));
    }
    rows.add(
        new BreakdownSection.Row(
            "All", latestFirst.stream().map(each -> printed(each.whole(), numbers)).toList()));
    return new BreakdownSection.Table(
        "%s by %s, latest first (%s)"
            .formatted(indicator.shortTitle(), lower(by.words()), definition.unit()),
        by.words(),
        periods.stream().map(ChartedIndicator::label).toList(),
        rows);
  }

  /** What is counted and has nobody of this value has none of them. */
  private static PrintedFigure cell(
      BrokenDown period, @Nullable String value, IndicatorDefinition definition, Numbers numbers) {
    return period.parts().stream()
        .filter(part -> Objects.equals(part.value(), value))
        .map(part -> printed(part.figure(), numbers))
        .findFirst()
        .orElseGet(
            () ->
                period.whole().numerator() != null && definition.kind().isCount()
                    ? numbers.value(BigDecimal.ZERO)
                    : PrintedFigure.notDefined());
  }

  /** A share with the two numbers that it is made of. */
  private static PrintedFigure printed(Figure figure, Numbers numbers) {
    PrintedFigure value = numbers.of(figure);
    BigDecimal below = figure.denominator();
    BigDecimal above = figure.numerator();
    return figure.value() == null || below == null || above == null
        ? value
        : PrintedFigure.printed(
            "%s (%s of %s)".formatted(value.text(), above.toPlainString(), below.toPlainString()));
  }

  private static String lower(String words) {
    return Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }
}
