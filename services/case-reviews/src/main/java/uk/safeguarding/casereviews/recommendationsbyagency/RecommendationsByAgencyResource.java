package uk.safeguarding.casereviews.recommendationsbyagency;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.casereviews.recommendationsbyagency.RecommendationsByAgency.OfAgency;
import uk.safeguarding.casereviews.register.Slice;
import uk.safeguarding.kernel.London;

/** Recommendations by agency as JSON. */
@RestController
final class RecommendationsByAgencyResource {

  private final RecommendationsByAgency recommendations;
  private final Clock clock;

  RecommendationsByAgencyResource(RecommendationsByAgency recommendations, Clock clock) {
    this.recommendations = recommendations;
    this.clock = clock;
  }

  /** A page of the agencies; {@code next} goes into {@code from} of the next request. */
  record Agencies(Instant asOf, List<AgencyFigures> agencies, @Nullable String next) {}

  /** A page of one agency's; {@code next} goes into {@code from} of the next request. */
  record Agency(
      Instant asOf,
      AgencyFigures figures,
      List<AgencyRecommendation> items,
      @Nullable String next) {}

  @GetMapping("/case-reviews/recommendations-by-agency")
  Agencies all(@RequestParam(required = false) @Nullable String from) {
    Instant now = clock.instant();
    Slice<AgencyFigures> agencies = recommendations.figures(from, London.day(now));
    return new Agencies(now, agencies.items(), agencies.next());
  }

  @GetMapping("/case-reviews/recommendations-by-agency/{agency}")
  Agency one(@PathVariable String agency, @RequestParam(required = false) @Nullable String from) {
    Instant now = clock.instant();
    OfAgency its = recommendations.of(agency, from, London.day(now));
    return new Agency(
        now, its.figures(), its.recommendations().items(), its.recommendations().next());
  }
}
