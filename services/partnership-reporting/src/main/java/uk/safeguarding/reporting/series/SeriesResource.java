package uk.safeguarding.reporting.series;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.platform.web.BadRequest;
import uk.safeguarding.platform.web.NotFound;
import uk.safeguarding.reporting.dashboard.Dashboards;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.figures.Figures;
import uk.safeguarding.reporting.figures.PeriodState;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.reported.ReportedFiguresInForce;
import uk.safeguarding.reporting.reported.ReportedPeriod;
import uk.safeguarding.reporting.reported.ReportedValue;

/**
 * Definitions of indicators, and each one's figures by month, as known now or at an earlier
 * instant.
 */
@RestController
final class SeriesResource {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int LONGEST = 600;

  private final IndicatorCatalogue catalogue;
  private final Dashboards dashboards;
  private final Clock clock;

  SeriesResource(IndicatorCatalogue catalogue, Dashboards dashboards, Clock clock) {
    this.catalogue = catalogue;
    this.dashboards = dashboards;
    this.clock = clock;
  }

  record Indicators(List<Indicator> indicators) {}

  record Series(String ref, Instant asKnownAt, List<SeriesPoint> points) {}

  @GetMapping("/api/indicators")
  Indicators indicators() {
    return new Indicators(catalogue.indicators());
  }

  @GetMapping("/api/indicators/{ref}")
  Indicator indicator(@PathVariable String ref) {
    return find(ref);
  }

  @GetMapping("/api/indicators/{ref}/series")
  Series series(
      @PathVariable String ref,
      @RequestParam String from,
      @RequestParam String to,
      @RequestParam(required = false) @Nullable String asKnownAt) {
    Indicator indicator = find(ref);
    Instant knownAt = asKnownAt == null ? clock.instant() : instant(asKnownAt);
    ReportedFiguresInForce reported = dashboards.figures(knownAt);
    var figures = new Figures(catalogue, reported, LocalDate.ofInstant(clock.instant(), LONDON));
    List<SeriesPoint> points =
        months(from, to).stream()
            .map(month -> point(indicator, month, figures.at(indicator, month), reported))
            .toList();
    return new Series(indicator.ref(), knownAt, points);
  }

  private Indicator find(String ref) {
    return catalogue.indicators().stream()
        .filter(indicator -> indicator.ref().equals(ref) || indicator.slug().equals(ref))
        .findFirst()
        .orElseThrow(() -> new NotFound("There is no indicator of this ref."));
  }

  private SeriesPoint point(
      Indicator indicator, Month month, Figure figure, ReportedFiguresInForce reported) {
    @Nullable ReportedPeriod period = reported.period(indicator.ref(), month);
    @Nullable ReportedValue value = period == null ? null : period.asKnownAt(reported.knownAt());
    int revision = period == null ? 0 : period.revisionAt(reported.knownAt());
    return new SeriesPoint(
        month.toString(),
        figure.value(),
        figure.numerator(),
        figure.denominator(),
        figure.source(),
        PeriodState.of(
            month,
            LocalDate.ofInstant(clock.instant(), LONDON),
            value == null ? null : value.knownAt(),
            revision,
            null),
        revision,
        value == null ? null : value.knownAt());
  }

  private static List<Month> months(String from, String to) {
    Month first = month("from", from);
    Month last = month("to", to);
    List<Month> months = new ArrayList<>();
    for (Month month = first; month.compareTo(last) <= 0; month = month.next()) {
      months.add(month);
      if (months.size() > LONGEST) {
        throw new BadRequest("from and to are more than " + LONGEST + " months apart.");
      }
    }
    return months;
  }

  private static Month month(String name, String written) {
    try {
      return Month.parse(written);
    } catch (IllegalArgumentException reason) {
      throw new BadRequest(name + " is not written as a year and a month, for example 2018-10.");
    }
  }

  private static Instant instant(String written) {
    try {
      return Instant.parse(written);
    } catch (DateTimeParseException reason) {
      throw new BadRequest(
          "asKnownAt is not written as an instant, for example 2018-11-20T09:30:00Z.");
    }
  }
}
