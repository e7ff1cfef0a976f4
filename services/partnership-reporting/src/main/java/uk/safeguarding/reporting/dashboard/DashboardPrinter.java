package uk.safeguarding.reporting.dashboard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.reporting.charted.ChartedIndicator;
import uk.safeguarding.reporting.indicators.Theme;
import uk.safeguarding.reporting.knowledge.Served;
import uk.safeguarding.reporting.printed.LondonTime;

/** Turns a dashboard into the texts of its page. */
final class DashboardPrinter {

  private final Served served;
  private final DashboardFilters filters;
  private final @Nullable Instant asKnownAt;

  /**
   * @param asKnownAt the instant that the reader asked for; null for now
   */
  DashboardPrinter(Served served, DashboardFilters filters, @Nullable Instant asKnownAt) {
    this.served = served;
    this.filters = filters;
    this.asKnownAt = asKnownAt;
  }

  DashboardPage print(Board board, long version) {
    var choices = new DashboardChoices(served, filters, asKnownAt);
    List<FinancialYear> years = DashboardTable.targetYears(board);
    List<Board.Line> shown =
        board.lines().stream().filter(line -> filters.admit(line.row())).toList();
    return new DashboardPage(
        board.overview().headline(),
        board.overview().detail(),
        asKnownAt == null ? null : LondonTime.of(asKnownAt),
        OriginWords.of(served),
        choices.views(board),
        choices.print(board),
        filters.any() ? "%d of %d indicators".formatted(shown.size(), board.lines().size()) : null,
        headers(board, years),
        themes(
            shown, new RowPrinter(board.kind(), served.figures(), years, query("period", board))),
        downloads(board),
        version);
  }

  private static DashboardPage.Headers headers(Board board, List<FinancialYear> years) {
    BoardKind kind = board.kind();
    return new DashboardPage.Headers(
        ChartedIndicator.label(board.period()),
        kind.onPrevious(),
        kind == BoardKind.YEARLY
            ? null
            : "On " + ChartedIndicator.label(board.period().sameLastYear()),
        kind.average(),
        kind.maximum(),
        kind.history(),
        board.periods().stream().map(ChartedIndicator::label).toList(),
        years.stream().map(year -> "Target " + year).toList());
  }

  private static List<DashboardPage.Theme> themes(List<Board.Line> shown, RowPrinter printer) {
    List<DashboardPage.Theme> themes = new ArrayList<>();
    for (Theme theme : Theme.values()) {
      List<PrintedRow> rows =
          shown.stream()
              .filter(line -> line.row().heading().theme() == theme)
              .map(printer::print)
              .toList();
      if (!rows.isEmpty()) {
        themes.add(new DashboardPage.Theme(DashboardFilters.code(theme), theme.label(), rows));
      }
    }
    return themes;
  }

  private List<DashboardPage.Download> downloads(Board board) {
    String address = "/api/dashboards/" + board.kind().code();
    String asked = query(board.kind().parameter(), board) + OriginWords.inAddress(served.origin());
    String what = "All indicators, " + board.kind().history();
    return List.of(
        new DashboardPage.Download(what + " (ODS)", address + ".ods" + asked),
        new DashboardPage.Download(what + " (CSV)", address + ".csv" + asked));
  }

  private String query(String parameter, Board board) {
    return "?%s=%s%s"
        .formatted(parameter, board.period(), asKnownAt == null ? "" : "&asKnownAt=" + asKnownAt);
  }
}
