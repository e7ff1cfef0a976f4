package uk.safeguarding.reporting.indicatorpage;

import uk.safeguarding.reporting.figures.dashboard.Judgement;
import uk.safeguarding.reporting.indicators.Indicator;

/** What the chart shows, in a few words; the page's first sentence has the numbers. */
final class ChartTitle {

  private ChartTitle() {}

  static String of(Indicator indicator, Judgement judgement) {
    String what = indicator.shortTitle();
    return switch (judgement.signal()) {
      case NO_SIGNIFICANT_CHANGE -> what + ": no significant change";
      case IMPROVING -> what + ": improving";
      case CONCERN -> what + ": a concern";
      case UNUSUALLY_HIGH -> what + ": unusually high";
      case UNUSUALLY_LOW -> what + ": unusually low";
      case NOT_ASSESSED -> what + ": not assessed";
    };
  }
}
