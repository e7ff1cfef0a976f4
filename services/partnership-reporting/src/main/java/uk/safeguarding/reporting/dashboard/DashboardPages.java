package uk.safeguarding.reporting.dashboard;

import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.safeguarding.platform.positions.ServicePositions;
import uk.safeguarding.platform.web.page.Page;
import uk.safeguarding.reporting.Asked;
import uk.safeguarding.reporting.knowledge.Knowledge;
import uk.safeguarding.reporting.knowledge.Origin;
import uk.safeguarding.reporting.knowledge.Served;

/** The dashboards as pages. */
@Controller
final class DashboardPages {

  private final Knowledge knowledge;
  private final ServicePositions positions;

  DashboardPages(Knowledge knowledge, ServicePositions positions) {
    this.knowledge = knowledge;
    this.positions = positions;
  }

  /** What an address may ask beside the period. */
  record Asking(
      @Nullable String asKnownAt,
      @Nullable String source,
      @Nullable String theme,
      @Nullable String owner,
      @Nullable String signal) {}

  @GetMapping("/dashboards/monthly")
  Page monthly(@RequestParam(required = false) @Nullable String month, Asking asking) {
    return page(
        BoardKind.MONTHLY.title(),
        asking,
        all -> Board.of(all.monthly(Asked.month("month", month))));
  }

  @GetMapping("/dashboards/quarterly")
  Page quarterly(@RequestParam(required = false) @Nullable String quarter, Asking asking) {
    return page(
        BoardKind.QUARTERLY.title(),
        asking,
        all -> Board.of(all.quarterly(Asked.quarter("quarter", quarter))));
  }

  @GetMapping("/dashboards/yearly")
  Page yearly(@RequestParam(required = false) @Nullable String year, Asking asking) {
    return page(
        BoardKind.YEARLY.title(), asking, all -> Board.of(all.yearly(Asked.year("year", year))));
  }

  private Page page(String title, Asking asking, Function<Dashboards, Board> asked) {
    long version = positions.passed();
    @Nullable Instant instant = Asked.instant("asKnownAt", asking.asKnownAt());
    Origin origin = Asked.origin(asking.source());
    Served served = knowledge.at(instant).of(origin);
    var dashboards = new Dashboards(served);
    if (dashboards.empty()) {
      return Page.titled(title).captioned("Board view").showing(nothing(origin));
    }
    Board board = asked.apply(dashboards);
    var filters = DashboardFilters.of(asking.theme(), asking.owner(), asking.signal());
    return Page.titled(title + ", " + board.period().label())
        .captioned("Board view")
        .showing(
            "dashboard.jte", new DashboardPrinter(served, filters, instant).print(board, version));
  }

  private static String nothing(Origin origin) {
    return switch (origin) {
      case REPORTED -> "nothing-reported.jte";
      case EVENTS -> "nothing-counted.jte";
    };
  }
}
