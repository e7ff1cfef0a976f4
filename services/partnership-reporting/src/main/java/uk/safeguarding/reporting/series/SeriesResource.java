package uk.safeguarding.reporting.series;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.Asked;
import uk.safeguarding.reporting.NamedIndicators;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.knowledge.Knowledge;
import uk.safeguarding.reporting.knowledge.Known;
import uk.safeguarding.reporting.knowledge.Origin;

/**
 * Definitions of indicators, and each one's figures by month, quarter or year, as known now or at
 * an earlier instant; reported, or counted from records.
 */
@RestController
final class SeriesResource {

  private final IndicatorCatalogue catalogue;
  private final NamedIndicators indicators;
  private final Knowledge knowledge;

  SeriesResource(IndicatorCatalogue catalogue, NamedIndicators indicators, Knowledge knowledge) {
    this.catalogue = catalogue;
    this.indicators = indicators;
    this.knowledge = knowledge;
  }

  record Indicators(List<Indicator> indicators) {}

  /**
   * @param asKnownAt the instant that the figures stand for: of counted ones it can be the end of
   *     the day before the instant that was asked for
   */
  record Series(String ref, Instant asKnownAt, List<SeriesPoint> points) {}

  @GetMapping("/api/indicators")
  Indicators indicators() {
    return new Indicators(catalogue.all());
  }

  @GetMapping("/api/indicators/{ref}")
  Indicator indicator(@PathVariable String ref) {
    return indicators.named(ref);
  }

  @GetMapping("/api/indicators/{ref}/series")
  Series series(
      @PathVariable String ref,
      @RequestParam String from,
      @RequestParam String to,
      @RequestParam(required = false) @Nullable String asKnownAt,
      @RequestParam(required = false) @Nullable String source) {
    Origin origin = Asked.origin(source);
    Indicator indicator = indicators.named(ref);
    List<ReportingPeriod> periods = Asked.periods(from, to);
    Known known = knowledge.at(Asked.instant("asKnownAt", asKnownAt));
    return new Series(
        indicator.ref(), known.of(origin).at(), points(indicator, periods, known, origin));
  }

  @GetMapping(path = "/api/indicators/{ref}/series.csv", produces = "text/csv;charset=UTF-8")
  ResponseEntity<String> csv(
      @PathVariable String ref,
      @RequestParam String from,
      @RequestParam String to,
      @RequestParam(required = false) @Nullable String asKnownAt,
      @RequestParam(required = false) @Nullable String source) {
    Origin origin = Asked.origin(source);
    Indicator indicator = indicators.named(ref);
    List<ReportingPeriod> periods = Asked.periods(from, to);
    Known known = knowledge.at(Asked.instant("asKnownAt", asKnownAt));
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"%s%s.csv\""
                .formatted(indicator.slug(), origin == Origin.EVENTS ? "-counted" : ""))
        .body(SeriesCsv.of(indicator, points(indicator, periods, known, origin)));
  }

  /** Of a reported value: what is behind a counted one is told elsewhere under the same address. */
  @GetMapping("/api/indicators/{ref}/series/{period}/trace")
  Trace trace(
      @PathVariable String ref,
      @PathVariable String period,
      @RequestParam(required = false) @Nullable String asKnownAt,
      @RequestParam(required = false) @Nullable String source) {
    Asked.origin(source);
    Known known = knowledge.at(Asked.instant("asKnownAt", asKnownAt));
    return Trace.of(indicators.named(ref), Asked.period(period), catalogue, known.reported());
  }

  private static List<SeriesPoint> points(
      Indicator indicator, List<ReportingPeriod> periods, Known known, Origin origin) {
    return periods.stream()
        .map(period -> SeriesPoint.of(indicator, period, known, origin))
        .toList();
  }
}
