package uk.safeguarding.reporting.journeys;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.Quarter;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.platform.web.page.Page;
import uk.safeguarding.reporting.Asked;
import uk.safeguarding.reporting.knowledge.Knowledge;
import uk.safeguarding.reporting.knowledge.Known;
import uk.safeguarding.reporting.knowledge.Origin;

/** The page of journeys: a quarter or a year, the latest quarter until the reader chooses. */
@Controller
final class JourneysPageResource {

  private final Knowledge knowledge;
  private final JourneysPrinter printer;

  JourneysPageResource(Knowledge knowledge, JourneysPrinter printer) {
    this.knowledge = knowledge;
    this.printer = printer;
  }

  @GetMapping("/journeys")
  Page page(@RequestParam(required = false) @Nullable String period) {
    Known known = knowledge.at(null);
    @Nullable Month recorded = known.of(Origin.EVENTS).latestMonth();
    Quarter latest = Quarter.containing(recorded == null ? known.today() : recorded.firstDay());
    ReportingPeriod shown = period == null || period.isEmpty() ? latest : Asked.period(period);
    return Page.titled("Journeys").showing("journeys.jte", printer.print(shown, latest, known));
  }
}
