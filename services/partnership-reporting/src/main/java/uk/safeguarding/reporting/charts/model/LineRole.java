package uk.safeguarding.reporting.charts.model;

/** What a horizontal line is, which decides how it is drawn. */
public enum LineRole {
  /** Mean or median of the baseline. */
  CENTRE,
  /** Upper or lower process limit. The sparkline shows the band between the two. */
  LIMIT,
  TARGET,
  /** England, the region, statistical neighbours. */
  BENCHMARK
}
