package uk.safeguarding.reporting.faults.definitions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.indicators.Benchmark;
import uk.safeguarding.reporting.indicators.Benchmarks;
import uk.safeguarding.reporting.indicators.Indicator;

/** The places that an indicator is compared with. */
enum Comparison {
  STATISTICAL_NEIGHBOURS("statistical neighbours"),
  ENGLAND("England"),
  SOUTH_EAST("the South East");

  static final List<Comparison> ALL = List.of(values());

  private final String words;

  Comparison(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /** The place's figure, or null. */
  @Nullable BigDecimal of(Indicator indicator) {
    Benchmarks benchmarks = indicator.benchmarks();
    Benchmark benchmark =
        switch (this) {
          case STATISTICAL_NEIGHBOURS -> benchmarks.statisticalNeighbour();
          case ENGLAND -> benchmarks.england();
          case SOUTH_EAST -> benchmarks.southEast();
        };
    return benchmark == null ? null : benchmark.value();
  }

  static boolean hasNumbers(Indicator indicator) {
    return Stream.of(values()).map(place -> place.of(indicator)).anyMatch(Objects::nonNull);
  }
}
