package uk.safeguarding.reporting.dashboard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.Quarter;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.knowledge.Origin;
import uk.safeguarding.reporting.knowledge.Served;

/** Which periods, whose figures, and which indicators, a reader of a dashboard can choose. */
final class DashboardChoices {

  private static final int FEWEST_PERIODS = 24;

  private final Served served;
  private final DashboardFilters filters;
  private final @Nullable Instant asKnownAt;

  DashboardChoices(Served served, DashboardFilters filters, @Nullable Instant asKnownAt) {
    this.served = served;
    this.filters = filters;
    this.asKnownAt = asKnownAt;
  }

  /** The same by month, by quarter and by year, as known at the same instant. */
  List<DashboardPage.View> views(Board board) {
    Month last = board.period().months().getLast();
    return List.of(
        view(board, BoardKind.MONTHLY, last),
        view(board, BoardKind.QUARTERLY, Quarter.containing(last.firstDay())),
        view(board, BoardKind.YEARLY, FinancialYear.containing(last.firstDay())));
  }

  private DashboardPage.View view(Board board, BoardKind kind, ReportingPeriod period) {
    String instant = asKnownAt == null ? "" : "&asKnownAt=" + asKnownAt;
    return new DashboardPage.View(
        kind.label(),
        "%s?%s=%s%s%s"
            .formatted(
                kind.page(),
                kind.parameter(),
                period,
                OriginWords.inAddress(served.origin()),
                instant),
        board.kind() == kind);
  }

  DashboardPage.Choices print(Board board) {
    var choices = new ArrayList<DashboardPage.Choice>();
    choices.add(
        new DashboardPage.Choice(board.kind().parameter(), board.kind().label(), periods(board)));
    choices.add(new DashboardPage.Choice("source", "Figures", origins()));
    choices.addAll(filters.choices(board.lines().stream().map(Board.Line::row).toList()));
    String address = board.kind().page();
    return new DashboardPage.Choices(
        address,
        served.origin() == Origin.REPORTED
            ? address
            : address + "?source=" + served.origin().code(),
        asKnownAt == null ? "" : asKnownAt.toString(),
        choices);
  }

  private List<DashboardPage.Option> origins() {
    return Arrays.stream(Origin.values())
        .map(each -> new DashboardPage.Option(each.code(), each.words(), each == served.origin()))
        .toList();
  }

  /** From the latest period known back to the one shown, and some more. */
  private List<DashboardPage.Option> periods(Board board) {
    ReportingPeriod shown = board.period();
    List<DashboardPage.Option> options = new ArrayList<>();
    for (ReportingPeriod period = served.latestAsLongAs(shown);
        options.size() < FEWEST_PERIODS || period.compareTo(shown) >= 0;
        period = period.previous()) {
      options.add(
          new DashboardPage.Option(period.toString(), period.label(), period.equals(shown)));
    }
    return options;
  }
}
