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
import uk.safeguarding.reporting.knowledge.Known;

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
      @Nullable String theme,
      @Nullable String owner,
      @Nullable String signal) {}

  @GetMapping("/dashboards/monthly")
  Page monthly(@RequestParam(required = false) @Nullable String month, Asking asking) {
    return page(
        "Monthly indicators", asking, all -> Board.of(all.monthly(Asked.month("month", month))));
  }

  @GetMapping("/dashboards/quarterly")
  Page quarterly(@RequestParam(required = false) @Nullable String quarter, Asking asking) {
    return page(
        "Quarterly indicators",
        asking,
        all -> Board.of(all.quarterly(Asked.quarter("quarter", quarter))));
  }

  @GetMapping("/dashboards/yearly")
  Page yearly(@RequestParam(required = false) @Nullable String year, Asking asking) {
    return page("Yearly indicators", asking, all -> Board.of(all.yearly(Asked.year("year", year))));
  }

  private Page page(String title, Asking asking, Function<Dashboards, Board> asked) {
    long version = positions.passed();
    @Nullable Instant instant = Asked.instant("asKnownAt", asking.asKnownAt());
    Known known = knowledge.at(instant);
    var dashboards = new Dashboards(known);
    if (dashboards.empty()) {
      return Page.titled(title).captioned("Board view").showing("nothing-reported.jte");
    }
    Board board = asked.apply(dashboards);
    var filters = DashboardFilters.of(asking.theme(), asking.owner(), asking.signal());
    return Page.titled(title + ", " + board.period().label())
        .captioned("Board view")
        .showing(
            "dashboard.jte", new DashboardPrinter(known, filters, instant).print(board, version));
  }
}
