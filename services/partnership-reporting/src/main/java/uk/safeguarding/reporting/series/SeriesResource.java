package uk.safeguarding.reporting.series;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.platform.web.BadRequest;
import uk.safeguarding.reporting.Asked;
import uk.safeguarding.reporting.NamedIndicators;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.knowledge.Knowledge;
import uk.safeguarding.reporting.knowledge.Known;

/**
 * Definitions of indicators, and each one's figures by month, quarter or year, as known now or at
 * an earlier instant.
 */
@RestController
final class SeriesResource {

  private static final int LONGEST = 600;

  private final IndicatorCatalogue catalogue;
  private final NamedIndicators indicators;
  private final Knowledge knowledge;

  SeriesResource(IndicatorCatalogue catalogue, NamedIndicators indicators, Knowledge knowledge) {
    this.catalogue = catalogue;
    this.indicators = indicators;
    this.knowledge = knowledge;
  }

  record Indicators(List<Indicator> indicators) {}

  record Series(String ref, Instant asKnownAt, List<SeriesPoint> points) {}

  @GetMapping("/api/indicators")
  Indicators indicators() {
    return new Indicators(catalogue.indicators());
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
    requireReported(source);
    Indicator indicator = indicators.named(ref);
    Known known = knowledge.at(Asked.instant("asKnownAt", asKnownAt));
    return new Series(indicator.ref(), known.at(), points(indicator, from, to, known));
  }

  @GetMapping(path = "/api/indicators/{ref}/series.csv", produces = "text/csv;charset=UTF-8")
  ResponseEntity<String> csv(
      @PathVariable String ref,
      @RequestParam String from,
      @RequestParam String to,
      @RequestParam(required = false) @Nullable String asKnownAt) {
    Indicator indicator = indicators.named(ref);
    Known known = knowledge.at(Asked.instant("asKnownAt", asKnownAt));
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"%s.csv\"".formatted(indicator.slug()))
        .body(SeriesCsv.of(indicator, points(indicator, from, to, known)));
  }

  @GetMapping("/api/indicators/{ref}/series/{period}/trace")
  Trace trace(
      @PathVariable String ref,
      @PathVariable String period,
      @RequestParam(required = false) @Nullable String asKnownAt) {
    Known known = knowledge.at(Asked.instant("asKnownAt", asKnownAt));
    return Trace.of(indicators.named(ref), Asked.period(period), catalogue, known.reported());
  }

  /** Never answers reported figures to somebody who asked for others. */
  private static void requireReported(@Nullable String source) {
    if (source != null && !source.equals("reported")) {
      throw new BadRequest(
          "source is not reported, and there are no figures of another source yet.");
    }
  }

  private static List<SeriesPoint> points(
      Indicator indicator, String from, String to, Known known) {
    return periods(Asked.period(from), Asked.period(to)).stream()
        .map(period -> SeriesPoint.of(indicator, period, known))
        .toList();
  }

  private static List<ReportingPeriod> periods(ReportingPeriod first, ReportingPeriod last) {
    if (first.getClass() != last.getClass()) {
      throw new BadRequest("from and to are not periods of one length, such as two months.");
    }
    List<ReportingPeriod> periods = new ArrayList<>();
    for (ReportingPeriod period = first; period.compareTo(last) <= 0; period = period.next()) {
      periods.add(period);
      if (periods.size() > LONGEST) {
        throw new BadRequest("from and to are more than " + LONGEST + " periods apart.");
      }
    }
    return periods;
  }
}
