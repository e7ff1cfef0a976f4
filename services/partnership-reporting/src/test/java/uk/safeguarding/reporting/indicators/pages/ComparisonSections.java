package uk.safeguarding.reporting.indicators.pages;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.indicators.Benchmark;
import uk.safeguarding.reporting.indicators.Benchmarks;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.indicators.Population;
import uk.safeguarding.reporting.indicators.Target;
import uk.safeguarding.reporting.indicators.pages.Markdown.Fact;

/** What a value is held against: population, targets, comparators. */
record ComparisonSections(IndicatorCatalogue catalogue) {

  void write(Indicator indicator, Markdown page) {
    populations(indicator).forEach(each -> population(each, page));
    targets(indicator, page);
    comparators(indicator.benchmarks(), page);
  }

  private List<Population> populations(Indicator indicator) {
    return indicator.definitions().stream()
        .flatMap(it -> Stream.ofNullable(it.denominator()))
        .flatMap(it -> Stream.ofNullable(it.derivedFrom()))
        .flatMap(it -> Stream.ofNullable(it.population()))
        .distinct()
        .map(catalogue::population)
        .toList();
  }

  private static void population(Population population, Markdown page) {
    page.heading(2, "Population");
    page.block(population.title() + ":");
    page.table(
        List.of("Used", "People", "Vintage", "Source", "To be replaced by", "Why it changed"),
        population.estimates().stream()
            .map(
                it ->
                    List.of(
                        Words.validity(it.validity()),
                        number(it.people()) + (it.inferred() ? ", inferred" : ""),
                        it.vintage(),
                        it.source(),
                        it.replaceWith(),
                        Objects.requireNonNullElse(it.validity().reason(), "")))
            .toList());
  }

  private static void targets(Indicator indicator, Markdown page) {
    page.heading(2, "Targets");
    if (indicator.targetFor() == null) {
      page.block("None.");
      return;
    }
    page.block("Compared with " + Words.comparedWith(indicator.targetFor()) + ".");
    page.table(
        List.of("Year", "Target"),
        indicator.targets().entrySet().stream()
            .map(it -> List.of(it.getKey().toString(), target(it.getValue())))
            .toList());
  }

  private static String target(Target target) {
    return target.value() == null ? "To be confirmed" : number(target.value());
  }

  private static void comparators(Benchmarks benchmarks, Markdown page) {
    page.heading(2, "Comparators")
        .facts(
            List.of(
                new Fact("Statistical neighbours", benchmark(benchmarks.statisticalNeighbour())),
                new Fact("England", benchmark(benchmarks.england())),
                new Fact("South East", benchmark(benchmarks.southEast())),
                new Fact("Vintage", benchmarks.benchmarkVintage())));
  }

  private static String benchmark(@Nullable Benchmark benchmark) {
    if (benchmark == null) {
      return "Left empty in the source";
    }
    return benchmark.value() == null ? "Local: nobody else measures it" : number(benchmark.value());
  }

  private static String number(BigDecimal value) {
    return String.format(Locale.UK, "%,." + Math.max(0, value.scale()) + "f", value);
  }
}
