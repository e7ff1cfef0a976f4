package uk.safeguarding.reporting.indicators;

import org.jspecify.annotations.Nullable;

/**
 * The three comparators printed beside an indicator and the year their data are of; null where the
 * source leaves the cell empty.
 */
public record Benchmarks(
    @Nullable Benchmark statisticalNeighbour,
    @Nullable Benchmark england,
    @Nullable Benchmark southEast,
    @Nullable String benchmarkVintage) {

  public static final Benchmarks NONE = new Benchmarks(null, null, null, null);
}
