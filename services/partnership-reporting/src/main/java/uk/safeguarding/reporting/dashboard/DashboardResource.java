package uk.safeguarding.reporting.dashboard;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.reporting.Asked;
import uk.safeguarding.reporting.figures.dashboard.Dashboard;
import uk.safeguarding.reporting.figures.dashboard.periods.QuarterlyDashboard;
import uk.safeguarding.reporting.figures.dashboard.periods.YearlyDashboard;
import uk.safeguarding.reporting.knowledge.Knowledge;

/** The dashboards as JSON and as files. */
@RestController
final class DashboardResource {

  private static final String CSV = "text/csv;charset=UTF-8";

  private final Knowledge knowledge;

  DashboardResource(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @GetMapping("/api/dashboards/monthly")
  Dashboard monthly(
      @RequestParam(required = false) @Nullable String month,
      @RequestParam(required = false) @Nullable String asKnownAt) {
    return known(asKnownAt).monthly(Asked.month("month", month));
  }

  @GetMapping("/api/dashboards/quarterly")
  QuarterlyDashboard quarterly(
      @RequestParam(required = false) @Nullable String quarter,
      @RequestParam(required = false) @Nullable String asKnownAt) {
    return known(asKnownAt).quarterly(Asked.quarter("quarter", quarter));
  }

  @GetMapping("/api/dashboards/yearly")
  YearlyDashboard yearly(
      @RequestParam(required = false) @Nullable String year,
      @RequestParam(required = false) @Nullable String asKnownAt) {
    return known(asKnownAt).yearly(Asked.year("year", year));
  }

  @GetMapping(path = "/api/dashboards/monthly.csv", produces = CSV)
  ResponseEntity<String> monthlyCsv(
      @RequestParam(required = false) @Nullable String month,
      @RequestParam(required = false) @Nullable String asKnownAt) {
    return csv(Board.of(monthly(month, asKnownAt)));
  }

  @GetMapping(path = "/api/dashboards/quarterly.csv", produces = CSV)
  ResponseEntity<String> quarterlyCsv(
      @RequestParam(required = false) @Nullable String quarter,
      @RequestParam(required = false) @Nullable String asKnownAt) {
    return csv(Board.of(quarterly(quarter, asKnownAt)));
  }

  @GetMapping(path = "/api/dashboards/yearly.csv", produces = CSV)
  ResponseEntity<String> yearlyCsv(
      @RequestParam(required = false) @Nullable String year,
      @RequestParam(required = false) @Nullable String asKnownAt) {
    return csv(Board.of(yearly(year, asKnownAt)));
  }

  private Dashboards known(@Nullable String asKnownAt) {
    return new Dashboards(knowledge.at(Asked.instant("asKnownAt", asKnownAt)));
  }

  private static ResponseEntity<String> csv(Board board) {
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"%s-indicators-%s.csv\""
                .formatted(board.kind().code(), board.period()))
        .body(DashboardCsv.of(DashboardTable.of(board)));
  }
}
