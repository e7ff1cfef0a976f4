package uk.safeguarding.reporting.indicatorpage;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.platform.security.Role;
import uk.safeguarding.platform.security.SignedInUser;
import uk.safeguarding.platform.web.page.Page;
import uk.safeguarding.reporting.Asked;
import uk.safeguarding.reporting.NamedIndicators;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.knowledge.Knowledge;
import uk.safeguarding.reporting.knowledge.Known;
import uk.safeguarding.reporting.series.Trace;

/** The journey from one value to the returns behind it. */
@Controller
final class TracePageResource {

  private final IndicatorCatalogue catalogue;
  private final NamedIndicators indicators;
  private final Knowledge knowledge;

  TracePageResource(IndicatorCatalogue catalogue, NamedIndicators indicators, Knowledge knowledge) {
    this.catalogue = catalogue;
    this.indicators = indicators;
    this.knowledge = knowledge;
  }

  @GetMapping("/indicators/{ref}/{period}")
  Page trace(
      @AuthenticationPrincipal SignedInUser user,
      @PathVariable String ref,
      @PathVariable String period,
      @RequestParam(required = false) @Nullable String asKnownAt) {
    Indicator indicator = indicators.named(ref);
    ReportingPeriod traced = Asked.period(period);
    Known known = knowledge.at(Asked.instant("asKnownAt", asKnownAt));
    Trace trace = Trace.of(indicator, traced, catalogue, known.reported());
    return Page.titled("Where the value for %s comes from".formatted(traced.label()))
        .captioned("%s, %s".formatted(indicator.ref(), indicator.shortTitle()))
        .backTo("Back to the indicator", "/indicators/" + indicator.slug())
        .showing(
            "trace.jte",
            new TracePrinter(catalogue, mayOpenReceipts(user))
                .print(trace, known.figures().at(indicator, traced)));
  }

  private static boolean mayOpenReceipts(SignedInUser user) {
    return user.role() == Role.BUSINESS_UNIT || user.role() == Role.AUDITOR;
  }
}
