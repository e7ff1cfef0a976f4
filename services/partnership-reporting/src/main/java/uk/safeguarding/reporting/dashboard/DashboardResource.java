package uk.safeguarding.reporting.dashboard;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.platform.positions.ServicePositions;
import uk.safeguarding.platform.web.NotFound;
import uk.safeguarding.platform.web.page.Page;
import uk.safeguarding.reporting.Asked;
import uk.safeguarding.reporting.figures.dashboard.Dashboard;
import uk.safeguarding.reporting.knowledge.Knowledge;
import uk.safeguarding.reporting.knowledge.Known;

/** The monthly dashboard: as JSON, as CSV, as a page. */
@RestController
final class DashboardResource {

  private final Knowledge knowledge;
  private final ServicePositions positions;

  DashboardResource(Knowledge knowledge, ServicePositions positions) {
    this.knowledge = knowledge;
    this.positions = positions;
  }

  @GetMapping("/api/dashboards/monthly")
  Dashboard monthly(
      @RequestParam(required = false) @Nullable String month,
      @RequestParam(required = false) @Nullable String asKnownAt) {
    return dashboard(month, asKnownAt);
  }

  @GetMapping(path = "/api/dashboards/monthly.csv", produces = "text/csv;charset=UTF-8")
  ResponseEntity<String> csv(
      @RequestParam(required = false) @Nullable String month,
      @RequestParam(required = false) @Nullable String asKnownAt) {
    Dashboard dashboard = dashboard(month, asKnownAt);
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"monthly-indicators-" + dashboard.month() + ".csv\"")
        .body(DashboardCsv.of(dashboard));
  }

  @GetMapping("/dashboards/monthly")
  Page page(
      @RequestParam(required = false) @Nullable String month,
      @RequestParam(required = false) @Nullable String asKnownAt,
      @RequestParam(required = false) @Nullable String theme,
      @RequestParam(required = false) @Nullable String owner,
      @RequestParam(required = false) @Nullable String signal) {
    long version = positions.passed();
    @Nullable Instant instant = Asked.instant("asKnownAt", asKnownAt);
    Known known = knowledge.at(instant);
    @Nullable Dashboard dashboard = Dashboards.monthly(known, Asked.month("month", month));
    if (dashboard == null) {
      return Page.titled("Monthly indicators")
          .captioned("Board view")
          .showing("nothing-reported.jte");
    }
    var filters = DashboardFilters.of(theme, owner, signal);
    return Page.titled("Monthly indicators, " + dashboard.month().label())
        .captioned("Board view")
        .showing(
            "dashboard.jte",
            new DashboardPrinter(known, filters, instant).print(dashboard, version));
  }

  private Dashboard dashboard(@Nullable String month, @Nullable String asKnownAt) {
    Known known = knowledge.at(Asked.instant("asKnownAt", asKnownAt));
    @Nullable Dashboard dashboard = Dashboards.monthly(known, Asked.month("month", month));
    if (dashboard == null) {
      throw new NotFound("Nothing has been reported yet, so there is no latest month.");
    }
    return dashboard;
  }
}
