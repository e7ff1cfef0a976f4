package uk.safeguarding.reporting.signals;

import com.fasterxml.jackson.annotation.JsonProperty;
import uk.safeguarding.reporting.indicators.Counted;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;

/** How a series may be judged. */
public enum Chart {
  /** Individual values against their mean and limits from their moving range. */
  @JsonProperty("xmr")
  XMR,
  /**
   * Runs and trends around the median, and no limits: most of the children in a stock were in it a
   * month ago, so its moving range says little about its spread.
   */
  @JsonProperty("run-chart")
  RUN_CHART,
  /** Counts so small that each one matters and no pattern does. */
  @JsonProperty("plain-list")
  PLAIN_LIST,
  /** Too few values to say what is usual. */
  @JsonProperty("none")
  NONE;

  /**
   * True for what stands at a period's end: a stock, and a rate of a stock, which is the same
   * series on another scale. A percentage says how many of those who stood there, not how many
   * stood there.
   */
  static boolean isStock(IndicatorDefinition definition) {
    return switch (definition.kind()) {
      case STOCK -> true;
      case RATE -> definition.numerator().counted() == Counted.AT_PERIOD_END;
      case FLOW, PERCENTAGE -> false;
    };
  }
}
