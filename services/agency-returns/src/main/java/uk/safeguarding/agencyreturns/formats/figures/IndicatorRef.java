package uk.safeguarding.agencyreturns.formats.figures;

/**
 * An indicator that a return may report.
 *
 * @param ref as the partnership writes it
 * @param measure what its figures are
 */
public record IndicatorRef(String ref, Measure measure) {

  /** What a figure must look like. */
  public enum Measure {
    /** A whole number, not negative. */
    COUNT,
    /** Per cent, from 0 to 100. */
    PERCENTAGE,
    /** Per 10,000 children, not negative. */
    RATE
  }
}
