package uk.safeguarding.reporting.indicatorpage;

import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.printed.LondonTime;
import uk.safeguarding.reporting.printed.Numbers;
import uk.safeguarding.reporting.series.Trace;

/** Turns a trace into the texts of its page. */
final class TracePrinter {

  private final IndicatorCatalogue catalogue;
  private final boolean mayOpenReceipts;

  TracePrinter(IndicatorCatalogue catalogue, boolean mayOpenReceipts) {
    this.catalogue = catalogue;
    this.mayOpenReceipts = mayOpenReceipts;
  }

  TracePage print(Trace trace, Figure figure) {
    var sources = new ArrayList<TracePage.Source>();
    add(trace, false, sources);
    String counted = "/indicators/%s/%s/counted".formatted(indicator(trace).slug(), trace.period());
    return new TracePage(numbers(trace).of(figure), sources, counted);
  }

  private void add(Trace trace, boolean linked, List<TracePage.Source> sources) {
    Indicator indicator = indicator(trace);
    sources.add(
        new TracePage.Source(
            "%s, %s (%s)".formatted(indicator.shortTitle(), trace.period(), trace.ref()),
            linked ? "/indicators/%s/%s".formatted(indicator.slug(), trace.period()) : null,
            trace.values().reversed().stream().map(value -> stated(trace, value)).toList()));
    trace.madeOf().forEach(part -> add(part, true, sources));
  }

  private TracePage.Stated stated(Trace trace, Trace.Stated value) {
    return new TracePage.Stated(
        numbers(trace).value(value.value()),
        value.inForce() ? "In force" : "Replaced",
        "Return of %s, version %d, row %d"
            .formatted(value.returnPeriod(), value.version(), value.row()),
        mayOpenReceipts ? "/returns/" + value.submissionId() : null,
        LondonTime.of(value.knownAt()));
  }

  private Numbers numbers(Trace trace) {
    IndicatorDefinition definition =
        indicator(trace).definitionAt(ReportingPeriod.parse(trace.period()).months().getLast());
    IndicatorDefinition written =
        definition == null ? indicator(trace).definitions().getLast() : definition;
    return new Numbers(written.kind(), written.rounding().decimals());
  }

  private Indicator indicator(Trace trace) {
    Indicator indicator = catalogue.find(trace.ref());
    if (indicator == null) {
      throw new IllegalStateException("a trace of no indicator: " + trace.ref());
    }
    return indicator;
  }
}
