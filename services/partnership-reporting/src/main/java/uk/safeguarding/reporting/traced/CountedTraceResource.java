package uk.safeguarding.reporting.traced;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.platform.security.SignedInUser;
import uk.safeguarding.reporting.Asked;
import uk.safeguarding.reporting.NamedIndicators;
import uk.safeguarding.reporting.knowledge.Knowledge;

/** What is behind a figure that is counted from records. */
@RestController
final class CountedTraceResource {

  private final NamedIndicators indicators;
  private final Knowledge knowledge;
  private final CountedTraces traces;

  CountedTraceResource(NamedIndicators indicators, Knowledge knowledge, CountedTraces traces) {
    this.indicators = indicators;
    this.knowledge = knowledge;
    this.traces = traces;
  }

  @GetMapping(path = "/api/indicators/{ref}/series/{period}/trace", params = "source=events")
  CountedTrace trace(
      @AuthenticationPrincipal SignedInUser user,
      @PathVariable String ref,
      @PathVariable String period,
      @RequestParam(required = false) @Nullable String asKnownAt,
      @RequestParam(required = false) @Nullable String part,
      @RequestParam(required = false) @Nullable String page) {
    AskedRecords asked = AskedRecords.of(part, page);
    return traces.of(
        indicators.named(ref),
        Asked.period(period),
        knowledge.at(Asked.instant("asKnownAt", asKnownAt)),
        ChildLevelReaders.admit(user) ? asked : null);
  }
}
