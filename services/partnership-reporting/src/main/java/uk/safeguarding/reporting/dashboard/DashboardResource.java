package uk.safeguarding.reporting.dashboard;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.platform.web.BadRequest;
import uk.safeguarding.platform.web.NotFound;
import uk.safeguarding.platform.web.page.Page;
import uk.safeguarding.reporting.figures.dashboard.Dashboard;

/** The monthly dashboard: as JSON, as CSV, as a page. */
@RestController
final class DashboardResource {

  private final Dashboards dashboards;
  private final DashboardPrinter printer;

  DashboardResource(Dashboards dashboards, DashboardPrinter printer) {
    this.dashboards = dashboards;
    this.printer = printer;
  }

  @GetMapping("/api/dashboards/monthly")
  Dashboard monthly(@RequestParam(required = false) @Nullable String month) {
    return dashboard(month);
  }

  @GetMapping(path = "/api/dashboards/monthly.csv", produces = "text/csv;charset=UTF-8")
  ResponseEntity<String> csv(@RequestParam(required = false) @Nullable String month) {
    Dashboard dashboard = dashboard(month);
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"monthly-indicators-" + dashboard.month() + ".csv\"")
        .body(DashboardCsv.of(dashboard));
  }

  @GetMapping("/dashboards/monthly")
  Page page(@RequestParam(required = false) @Nullable String month) {
    @Nullable Dashboard dashboard = dashboards.monthly(parse(month));
    if (dashboard == null) {
      return Page.titled("Monthly indicators")
          .captioned("Board view")
          .showing("nothing-reported.jte");
    }
    return Page.titled("Monthly indicators, " + dashboard.month().label())
        .captioned("Board view")
        .showing("dashboard.jte", printer.print(dashboard, dashboards.latestMonth()));
  }

  private Dashboard dashboard(@Nullable String month) {
    @Nullable Dashboard dashboard = dashboards.monthly(parse(month));
    if (dashboard == null) {
      throw new NotFound("Nothing has been reported yet, so there is no latest month.");
    }
    return dashboard;
  }

  private static @Nullable Month parse(@Nullable String month) {
    if (month == null || month.isEmpty()) {
      return null;
    }
    try {
      return Month.parse(month);
    } catch (IllegalArgumentException reason) {
      throw new BadRequest("month is not written as a year and a month, for example 2018-10.");
    }
  }
}
