package uk.safeguarding.reporting.breakdown;

import java.math.BigDecimal;
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
import uk.safeguarding.platform.web.BadRequest;
import uk.safeguarding.reporting.Asked;
import uk.safeguarding.reporting.NamedIndicators;
import uk.safeguarding.reporting.facts.Dimension;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.knowledge.Knowledge;
import uk.safeguarding.reporting.knowledge.Known;
import uk.safeguarding.reporting.knowledge.Origin;

/**
 * A series that is asked for with {@code by}: its counted figures by the values of a dimension.
 * Whoever may read the series may read it, for nobody else sees small numbers as they are.
 */
@RestController
final class BreakdownResource {

  private final NamedIndicators indicators;
  private final Knowledge knowledge;
  private final Breakdowns breakdowns;

  BreakdownResource(NamedIndicators indicators, Knowledge knowledge, Breakdowns breakdowns) {
    this.indicators = indicators;
    this.knowledge = knowledge;
    this.breakdowns = breakdowns;
  }

  /**
   * @param asKnownAt the instant that the figures stand for
   * @param by the code of the dimension
   */
  record Series(String ref, Instant asKnownAt, String by, List<Point> points) {}

  /**
   * A period.
   *
   * @param value null where it is not known or not defined
   * @param denominator null for a count
   * @param parts none where the whole is not known; else they add up to it
   */
  record Point(
      String period,
      @Nullable BigDecimal value,
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator,
      List<Part> parts) {

    static Point of(BrokenDown brokenDown) {
      Figure whole = brokenDown.whole();
      return new Point(
          brokenDown.period().toString(),
          whole.value(),
          whole.numerator(),
          whole.denominator(),
          brokenDown.parts().stream().map(Part::of).toList());
    }
  }

  /**
   * A value of the dimension.
   *
   * @param part its code; null for all of which the source does not tell
   */
  record Part(
      @Nullable String part,
      @Nullable BigDecimal value,
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator) {

    static Part of(BrokenDown.Part part) {
      Figure figure = part.figure();
      return new Part(part.value(), figure.value(), figure.numerator(), figure.denominator());
    }
  }

  @GetMapping(path = "/api/indicators/{ref}/series", params = "by")
  Series series(
      @PathVariable String ref,
      @RequestParam String by,
      @RequestParam String from,
      @RequestParam String to,
      @RequestParam(required = false) @Nullable String asKnownAt,
      @RequestParam(required = false) @Nullable String source) {
    Indicator indicator = indicators.named(ref);
    List<ReportingPeriod> periods = Asked.periods(from, to);
    Dimension dimension = dimension(by, source, indicator, Asked.period(to));
    Known known = knowledge.at(Asked.instant("asKnownAt", asKnownAt));
    return new Series(
        indicator.ref(),
        known.of(Origin.EVENTS).at(),
        dimension.code(),
        breakdowns.of(indicator, dimension, periods, known).stream().map(Point::of).toList());
  }

  @GetMapping(
      path = "/api/indicators/{ref}/series.csv",
      params = "by",
      produces = "text/csv;charset=UTF-8")
  ResponseEntity<String> csv(
      @PathVariable String ref,
      @RequestParam String by,
      @RequestParam String from,
      @RequestParam String to,
      @RequestParam(required = false) @Nullable String asKnownAt,
      @RequestParam(required = false) @Nullable String source) {
    Series series = series(ref, by, from, to, asKnownAt, source);
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"%s-by-%s.csv\""
                .formatted(indicators.named(ref).slug(), series.by()))
        .body(BreakdownCsv.of(series));
  }

  private static Dimension dimension(
      String by, @Nullable String source, Indicator indicator, ReportingPeriod last) {
    if (Asked.origin(source) != Origin.EVENTS) {
      throw new BadRequest(
          "Agencies report whole figures. What is counted from records can be broken down: ask with"
              + " source=events.");
    }
    @Nullable IndicatorDefinition definition = indicator.definitionAt(last.months().getLast());
    if (definition == null) {
      throw new BadRequest("The indicator was not defined then.");
    }
    return Breakable.named(by, indicator, definition);
  }
}
