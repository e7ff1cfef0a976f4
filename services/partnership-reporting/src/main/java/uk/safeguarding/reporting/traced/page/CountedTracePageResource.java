package uk.safeguarding.reporting.traced.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.platform.security.SignedInUser;
import uk.safeguarding.platform.web.page.Page;
import uk.safeguarding.reporting.Asked;
import uk.safeguarding.reporting.NamedIndicators;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.knowledge.Knowledge;
import uk.safeguarding.reporting.traced.AskedRecords;
import uk.safeguarding.reporting.traced.ChildLevelReaders;
import uk.safeguarding.reporting.traced.CountedTrace;
import uk.safeguarding.reporting.traced.CountedTraces;

/** The page of what is behind a counted figure. No address on it names a child. */
@Controller
final class CountedTracePageResource {

  private final NamedIndicators indicators;
  private final Knowledge knowledge;
  private final CountedTraces traces;

  CountedTracePageResource(NamedIndicators indicators, Knowledge knowledge, CountedTraces traces) {
    this.indicators = indicators;
    this.knowledge = knowledge;
    this.traces = traces;
  }

  @GetMapping("/indicators/{ref}/{period}/counted")
  Page page(
      @AuthenticationPrincipal SignedInUser user,
      @PathVariable String ref,
      @PathVariable String period,
      @RequestParam(required = false) @Nullable String asKnownAt,
      @RequestParam(required = false) @Nullable String part,
      @RequestParam(required = false) @Nullable String page) {
    Indicator indicator = indicators.named(ref);
    ReportingPeriod traced = Asked.period(period);
    @Nullable Instant instant = Asked.instant("asKnownAt", asKnownAt);
    AskedRecords asked = AskedRecords.of(part, page);
    CountedTrace trace =
        traces.of(
            indicator, traced, knowledge.at(instant), ChildLevelReaders.admit(user) ? asked : null);
    return Page.titled("What is behind the figure counted for " + traced.label())
        .captioned("%s, %s".formatted(indicator.ref(), indicator.shortTitle()))
        .backTo("Back to the indicator", "/indicators/" + indicator.slug())
        .showing(
            "counted-trace.jte", new CountedTracePrinter(indicator, traced, instant).print(trace));
  }
}
