package uk.safeguarding.reporting.beyond;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.platform.web.page.Page;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.knowledge.Knowledge;
import uk.safeguarding.reporting.knowledge.Origin;
import uk.safeguarding.reporting.knowledge.Served;

/** The page of the indicators beyond the dataset: no dashboard shows them. */
@Controller
final class BeyondPageResource {

  private final IndicatorCatalogue catalogue;
  private final Knowledge knowledge;

  BeyondPageResource(IndicatorCatalogue catalogue, Knowledge knowledge) {
    this.catalogue = catalogue;
    this.knowledge = knowledge;
  }

  @GetMapping("/indicators")
  Page page() {
    Served counted = knowledge.at(null).of(Origin.EVENTS);
    @Nullable Month latest = counted.latestMonth();
    Page page =
        Page.titled("Indicators beyond the dataset")
            .backTo("Back to indicators", "/dashboards/monthly");
    return latest == null
        ? page.showing("nothing-counted.jte")
        : page.showing("beyond.jte", new BeyondPrinter(catalogue, counted.figures()).print(latest));
  }
}
