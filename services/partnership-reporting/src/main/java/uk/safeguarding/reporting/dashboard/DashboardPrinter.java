package uk.safeguarding.reporting.dashboard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.Quarter;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.charted.ChartedIndicator;
import uk.safeguarding.reporting.indicators.Theme;
import uk.safeguarding.reporting.knowledge.Known;
import uk.safeguarding.reporting.printed.LondonTime;

/** Turns a dashboard into the texts of its page. */
final class DashboardPrinter {

  private static final int CHOICES = 24;

  private final Known known;
  private final DashboardFilters filters;
  private final @Nullable Instant asKnownAt;

  /**
   * @param asKnownAt the instant that the reader asked for; null for now
   */
  DashboardPrinter(Known known, DashboardFilters filters, @Nullable Instant asKnownAt) {
    this.known = known;
    this.filters = filters;
    this.asKnownAt = asKnownAt;
  }

  DashboardPage print(Board board, long version) {
    List<FinancialYear> years = DashboardTable.targetYears(board);
    List<Board.Line> shown =
        board.lines().stream().filter(line -> filters.admit(line.row())).toList();
    return new DashboardPage(
        board.overview().headline(),
        board.overview().detail(),
        asKnownAt == null ? null : LondonTime.of(asKnownAt),
        views(board),
        new DashboardPage.Choices(
            board.kind().page(), asKnownAt == null ? "" : asKnownAt.toString(), choices(board)),
        filters.any() ? "%d of %d indicators".formatted(shown.size(), board.lines().size()) : null,
        headers(board, years),
        themes(shown, new RowPrinter(board.kind(), known.figures(), years, query("period", board))),
        downloads(board),
        version);
  }

  private static List<DashboardPage.View> views(Board board) {
    Month last = board.period().months().getLast();
    return List.of(
        view(board, BoardKind.MONTHLY, last),
        view(board, BoardKind.QUARTERLY, Quarter.containing(last.firstDay())),
        view(board, BoardKind.YEARLY, FinancialYear.containing(last.firstDay())));
  }

  private static DashboardPage.View view(Board board, BoardKind kind, ReportingPeriod period) {
    return new DashboardPage.View(
        kind.label(),
        "%s?%s=%s".formatted(kind.page(), kind.parameter(), period),
        board.kind() == kind);
  }

  private List<DashboardPage.Choice> choices(Board board) {
    var choices = new ArrayList<DashboardPage.Choice>();
    choices.add(
        new DashboardPage.Choice(board.kind().parameter(), board.kind().label(), periods(board)));
    choices.addAll(filters.choices(board.lines().stream().map(Board.Line::row).toList()));
    return choices;
  }

  /** From the latest period known back to the one shown, and some more. */
  private List<DashboardPage.Option> periods(Board board) {
    ReportingPeriod shown = board.period();
    @Nullable Month known = this.known.reported().latestMonth();
    ReportingPeriod last = shown;
    while (known != null && last.lastDay().isBefore(known.lastDay())) {
      last = last.next();
    }
    List<DashboardPage.Option> options = new ArrayList<>();
    for (ReportingPeriod period = last;
        options.size() < CHOICES || period.compareTo(shown) >= 0;
        period = period.previous()) {
      options.add(
          new DashboardPage.Option(period.toString(), period.label(), period.equals(shown)));
    }
    return options;
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
    String asked = query(board.kind().parameter(), board);
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
