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
import uk.safeguarding.reporting.knowledge.Origin;
import uk.safeguarding.reporting.knowledge.Served;
import uk.safeguarding.reporting.spreadsheets.OdsWriter;

/** The dashboards as JSON and as files, of reported figures or of those counted from records. */
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
      @RequestParam(required = false) @Nullable String asKnownAt,
      @RequestParam(required = false) @Nullable String source) {
    return new Dashboards(served(asKnownAt, source)).monthly(Asked.month("month", month));
  }

  @GetMapping("/api/dashboards/quarterly")
  QuarterlyDashboard quarterly(
      @RequestParam(required = false) @Nullable String quarter,
      @RequestParam(required = false) @Nullable String asKnownAt,
      @RequestParam(required = false) @Nullable String source) {
    return new Dashboards(served(asKnownAt, source)).quarterly(Asked.quarter("quarter", quarter));
  }

  @GetMapping("/api/dashboards/yearly")
  YearlyDashboard yearly(
      @RequestParam(required = false) @Nullable String year,
      @RequestParam(required = false) @Nullable String asKnownAt,
      @RequestParam(required = false) @Nullable String source) {
    return new Dashboards(served(asKnownAt, source)).yearly(Asked.year("year", year));
  }

  @GetMapping(path = "/api/dashboards/monthly.csv", produces = CSV)
  ResponseEntity<String> monthlyCsv(
      @RequestParam(required = false) @Nullable String month,
      @RequestParam(required = false) @Nullable String asKnownAt,
      @RequestParam(required = false) @Nullable String source) {
    return csv(Board.of(monthly(month, asKnownAt, source)), source);
  }

  @GetMapping(path = "/api/dashboards/quarterly.csv", produces = CSV)
  ResponseEntity<String> quarterlyCsv(
      @RequestParam(required = false) @Nullable String quarter,
      @RequestParam(required = false) @Nullable String asKnownAt,
      @RequestParam(required = false) @Nullable String source) {
    return csv(Board.of(quarterly(quarter, asKnownAt, source)), source);
  }

  @GetMapping(path = "/api/dashboards/yearly.csv", produces = CSV)
  ResponseEntity<String> yearlyCsv(
      @RequestParam(required = false) @Nullable String year,
      @RequestParam(required = false) @Nullable String asKnownAt,
      @RequestParam(required = false) @Nullable String source) {
    return csv(Board.of(yearly(year, asKnownAt, source)), source);
  }

  @GetMapping(path = "/api/dashboards/monthly.ods", produces = OdsWriter.MEDIA_TYPE)
  ResponseEntity<byte[]> monthlyOds(
      @RequestParam(required = false) @Nullable String month,
      @RequestParam(required = false) @Nullable String asKnownAt,
      @RequestParam(required = false) @Nullable String source) {
    Served served = served(asKnownAt, source);
    return ods(Board.of(new Dashboards(served).monthly(Asked.month("month", month))), served);
  }

  @GetMapping(path = "/api/dashboards/quarterly.ods", produces = OdsWriter.MEDIA_TYPE)
  ResponseEntity<byte[]> quarterlyOds(
      @RequestParam(required = false) @Nullable String quarter,
      @RequestParam(required = false) @Nullable String asKnownAt,
      @RequestParam(required = false) @Nullable String source) {
    Served served = served(asKnownAt, source);
    return ods(
        Board.of(new Dashboards(served).quarterly(Asked.quarter("quarter", quarter))), served);
  }

  @GetMapping(path = "/api/dashboards/yearly.ods", produces = OdsWriter.MEDIA_TYPE)
  ResponseEntity<byte[]> yearlyOds(
      @RequestParam(required = false) @Nullable String year,
      @RequestParam(required = false) @Nullable String asKnownAt,
      @RequestParam(required = false) @Nullable String source) {
    Served served = served(asKnownAt, source);
    return ods(Board.of(new Dashboards(served).yearly(Asked.year("year", year))), served);
  }

  private Served served(@Nullable String asKnownAt, @Nullable String source) {
    Origin origin = Asked.origin(source);
    return knowledge.at(Asked.instant("asKnownAt", asKnownAt)).of(origin);
  }

  private static ResponseEntity<String> csv(Board board, @Nullable String source) {
    return file(board, Asked.origin(source), "csv").body(DashboardCsv.of(DashboardTable.of(board)));
  }

  private static ResponseEntity<byte[]> ods(Board board, Served served) {
    return file(board, served.origin(), "ods").body(DashboardOds.of(board, served));
  }

  private static ResponseEntity.BodyBuilder file(Board board, Origin origin, String ending) {
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"%s-indicators-%s%s.%s\""
                .formatted(
                    board.kind().code(), board.period(), OriginWords.inFileName(origin), ending));
  }
}
