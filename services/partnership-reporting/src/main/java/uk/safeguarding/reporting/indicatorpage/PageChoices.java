package uk.safeguarding.reporting.indicatorpage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.knowledge.Known;
import uk.safeguarding.reporting.printed.LondonTime;

/** Up to which period, and as known at which instant, a reader can see an indicator. */
final class PageChoices {

  private static final int MOST_INSTANTS = 20;

  private final Indicator indicator;
  private final Known known;
  private final ReportingPeriod shown;

  PageChoices(Indicator indicator, Known known, ReportingPeriod shown) {
    this.indicator = indicator;
    this.known = known;
    this.shown = shown;
  }

  /**
   * @param drawn the periods whose changes the reader can go back before
   * @param asKnownAt the instant that the reader asked for; null for now
   */
  IndicatorPage.Choices print(
      Collection<ReportingPeriod> drawn, String address, @Nullable Instant asKnownAt) {
    return new IndicatorPage.Choices(
        address,
        asKnownAt == null ? "" : asKnownAt.toString(),
        asKnownAt == null ? null : LondonTime.of(asKnownAt),
        periods(),
        instants(drawn, asKnownAt));
  }

  private List<IndicatorPage.Choice> periods() {
    var periods = new ArrayList<IndicatorPage.Choice>();
    for (ReportingPeriod period = known.latestAsLongAs(shown);
        periods.size() < IndicatorPrinter.MOST_PERIODS || period.compareTo(shown) >= 0;
        period = period.previous()) {
      periods.add(
          new IndicatorPage.Choice(period.toString(), period.label(), period.equals(shown)));
    }
    return periods;
  }

  private List<IndicatorPage.Choice> instants(
      Collection<ReportingPeriod> drawn, @Nullable Instant asKnownAt) {
    var instants = new ArrayList<IndicatorPage.Choice>();
    instants.add(new IndicatorPage.Choice("", "Now", asKnownAt == null));
    Restatements.instants(indicator.ref(), drawn, known.reported()).stream()
        .limit(MOST_INSTANTS)
        .forEach(
            each ->
                instants.add(
                    new IndicatorPage.Choice(
                        each.toString(), LondonTime.of(each), each.equals(asKnownAt))));
    return instants;
  }
}
