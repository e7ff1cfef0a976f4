package uk.safeguarding.reporting.comparators;

import com.fasterxml.jackson.annotation.JsonProperty;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.reporting.indicators.Counted;
import uk.safeguarding.reporting.indicators.Kind;

/** Which figure of ours a yearly published one stands beside; never a month's. */
public enum Basis {
  /** What happened in the year. */
  @JsonProperty("financial-year")
  FINANCIAL_YEAR(Counted.IN_PERIOD),
  /** What stood on its last day. */
  @JsonProperty("31-march")
  AT_31_MARCH(Counted.AT_PERIOD_END);

  private final Counted counted;

  Basis(Counted counted) {
    this.counted = counted;
  }

  boolean isOf(Counted ours) {
    return counted == ours;
  }

  /** When the figure is of, read after "for": the year ended 31 March 2018. */
  public String when(FinancialYear year) {
    String march = "31 March " + year.lastDay().getYear();
    return switch (this) {
      case FINANCIAL_YEAR -> "the year ended " + march;
      case AT_31_MARCH -> march;
    };
  }

  /** How ours is made comparable, a sentence for the reader. */
  public String madeComparable(Kind kind) {
    return switch (this) {
      case AT_31_MARCH -> "Ours is the figure for the end of March.";
      case FINANCIAL_YEAR ->
          switch (kind) {
            case FLOW, STOCK ->
                "Ours is the sum of the year's months, or the year's own figure where it was"
                    + " reported.";
            case PERCENTAGE ->
                "Ours follows from the counts of the whole year, never from a mean of monthly"
                    + " percentages.";
            case RATE ->
                "Ours is the count of the whole year per 10,000 of the population in use in March;"
                    + " it is never a month's rate.";
          };
    };
  }
}
