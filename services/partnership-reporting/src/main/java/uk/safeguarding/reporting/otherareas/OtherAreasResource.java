package uk.safeguarding.reporting.otherareas;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.reporting.Asked;
import uk.safeguarding.reporting.NamedIndicators;
import uk.safeguarding.reporting.comparators.standing.Comparison;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.knowledge.Knowledge;
import uk.safeguarding.reporting.knowledge.Known;

/** An indicator's year beside what other areas published; our own as known now or earlier. */
@RestController
final class OtherAreasResource {

  private final NamedIndicators indicators;
  private final Knowledge knowledge;
  private final OtherAreas otherAreas;

  OtherAreasResource(NamedIndicators indicators, Knowledge knowledge, OtherAreas otherAreas) {
    this.indicators = indicators;
    this.knowledge = knowledge;
    this.otherAreas = otherAreas;
  }

  @GetMapping("/api/indicators/{ref}/comparators")
  ComparedYear comparators(
      @PathVariable String ref,
      @RequestParam(required = false) @Nullable String year,
      @RequestParam(required = false) @Nullable String asKnownAt) {
    Indicator indicator = indicators.named(ref);
    Known known = knowledge.at(Asked.instant("asKnownAt", asKnownAt));
    Comparison compared = otherAreas.at(indicator, Asked.year("year", year), known);
    return ComparedYear.of(indicator, compared, otherAreas.comparators().publication(), known);
  }

  @GetMapping(path = "/api/indicators/{ref}/comparators.csv", produces = "text/csv;charset=UTF-8")
  ResponseEntity<String> csv(
      @PathVariable String ref,
      @RequestParam(required = false) @Nullable String year,
      @RequestParam(required = false) @Nullable String asKnownAt) {
    Indicator indicator = indicators.named(ref);
    Known known = knowledge.at(Asked.instant("asKnownAt", asKnownAt));
    Comparison compared = otherAreas.at(indicator, Asked.year("year", year), known);
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"%s-comparators-%s.csv\""
                .formatted(indicator.slug(), compared.standings().year()))
        .body(OtherAreasCsv.of(indicator, compared));
  }
}
