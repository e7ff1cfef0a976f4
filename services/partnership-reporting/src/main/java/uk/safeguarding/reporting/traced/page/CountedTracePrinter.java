package uk.safeguarding.reporting.traced.page;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.indicators.Kind;
import uk.safeguarding.reporting.printed.LondonTime;
import uk.safeguarding.reporting.printed.Numbers;
import uk.safeguarding.reporting.printed.PrintedFigure;
import uk.safeguarding.reporting.traced.CountedTrace;

/** Turns a trace of a counted figure into the texts of its page. */
final class CountedTracePrinter {

  private static final Numbers COUNTS = new Numbers(Kind.FLOW, 0);

  private final String reported;
  private final String address;
  private final @Nullable Instant asKnownAt;
  private final Numbers numbers;

  /**
   * @param asKnownAt the instant that the reader asked for; null for now
   */
  CountedTracePrinter(Indicator indicator, ReportingPeriod period, @Nullable Instant asKnownAt) {
    this.reported = "/indicators/%s/%s".formatted(indicator.slug(), period);
    this.address = reported + "/counted";
    this.asKnownAt = asKnownAt;
    IndicatorDefinition definition =
        Objects.requireNonNullElse(
            indicator.definitionAt(period.months().getLast()), indicator.definitions().getLast());
    this.numbers = new Numbers(definition.kind(), definition.rounding().decimals());
  }

  CountedTracePage print(CountedTrace trace) {
    int leftOut = trace.changes().total() - trace.changes().latest().size();
    return new CountedTracePage(
        numbers.value(trace.value()),
        standing(trace),
        asKnownAt == null ? null : LondonTime.of(trace.asKnownAt()),
        Stream.concat(Stream.of(trace.numerator()), Stream.ofNullable(trace.denominator()))
            .map(CountedTracePrinter::count)
            .toList(),
        changes(trace.changes()),
        leftOut == 0 ? null : "%,d earlier changes are not shown.".formatted(leftOut),
        trace.records() == null
            ? null
            : new PeoplePrinter(address, asKnownAt)
                .print(trace.records(), trace.numerator(), trace.denominator()),
        reported);
  }

  private static String standing(CountedTrace trace) {
    String state =
        switch (trace.state()) {
          case TO_DATE -> "The period is still running: this is the figure to date.";
          case PROVISIONAL -> "It is provisional: records can still come in, and change it.";
          case FINAL -> "It is final: the period was closed, and it has not changed since.";
          case RESTATED -> "It is restated: it changed after the period was closed.";
        };
    @Nullable Instant knownAt = trace.knownAt();
    if (knownAt == null) {
      return state;
    }
    String since = LondonTime.of(knownAt);
    return switch (trace.revision()) {
      case 0 -> "%s It stands since %s.".formatted(state, since);
      case 1 -> "%s It has changed once since the period ended, on %s.".formatted(state, since);
      default ->
          "%s It has changed %,d times since the period ended, the last time on %s."
              .formatted(state, trace.revision(), since);
    };
  }

  private static CountedTracePage.Count count(CountedTrace.Traced count) {
    List<String> from = new ArrayList<>();
    if (count.populationVintage() != null) {
      from.add(count.populationVintage());
    }
    count.sumOf().forEach(each -> from.add(from(each)));
    return new CountedTracePage.Count(count.name(), number(count.number()), count.unit(), from);
  }

  private static String from(CountedTrace.CountOf count) {
    String agencies =
        count.agencies().entrySet().stream()
            .map(each -> "%s %,d".formatted(each.getKey(), each.getValue()))
            .collect(Collectors.joining(", "));
    return "%s: %,d, recorded in %s%s"
        .formatted(
            words(count.count()),
            count.number(),
            count.services().stream()
                .map(CountedTracePrinter::words)
                .collect(Collectors.joining(", ")),
            agencies.isEmpty() ? "" : "; by agency: " + agencies);
  }

  private static String words(String code) {
    String spaced = code.replace('-', ' ');
    return spaced.substring(0, 1).toUpperCase(Locale.UK) + spaced.substring(1);
  }

  /** A figure that never changed has no table of changes. */
  private List<CountedTracePage.Change> changes(CountedTrace.Changes changes) {
    if (changes.total() < 2) {
      return List.of();
    }
    return changes.latest().reversed().stream()
        .map(
            each ->
                new CountedTracePage.Change(
                    LondonTime.of(each.knownAt()),
                    numbers.value(each.value()),
                    number(each.numerator()),
                    number(each.denominator())))
        .toList();
  }

  private static PrintedFigure number(@Nullable BigDecimal number) {
    return number == null ? new PrintedFigure("-", "not known") : COUNTS.value(number);
  }
}
