package uk.safeguarding.reporting.reconciled;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.Asked;
import uk.safeguarding.reporting.NamedIndicators;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.knowledge.Knowledge;
import uk.safeguarding.reporting.knowledge.Known;
import uk.safeguarding.reporting.knowledge.Origin;

/** Reported figures beside counted ones, and the gaps between them. */
@RestController
final class ReconciliationResource {

  private final NamedIndicators indicators;
  private final Knowledge knowledge;

  ReconciliationResource(NamedIndicators indicators, Knowledge knowledge) {
    this.indicators = indicators;
    this.knowledge = knowledge;
  }

  /**
   * @param asKnownAt the instant that the reported figures stand for
   * @param countedAsKnownAt the instant that the counted ones stand for
   */
  record Answer(
      String ref, Instant asKnownAt, Instant countedAsKnownAt, List<Reconciliation.Point> points) {}

  @GetMapping("/api/indicators/{ref}/reconciliation")
  Answer reconciliation(
      @PathVariable String ref,
      @RequestParam String from,
      @RequestParam String to,
      @RequestParam(required = false) @Nullable String asKnownAt) {
    Indicator indicator = indicators.named(ref);
    List<ReportingPeriod> periods = Asked.periods(from, to);
    Known known = knowledge.at(Asked.instant("asKnownAt", asKnownAt));
    return new Answer(
        indicator.ref(),
        known.at(),
        known.of(Origin.EVENTS).at(),
        Reconciliation.of(indicator, periods, known).points());
  }
}
