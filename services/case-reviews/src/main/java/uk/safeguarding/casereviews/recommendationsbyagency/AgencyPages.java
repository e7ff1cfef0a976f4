package uk.safeguarding.casereviews.recommendationsbyagency;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.safeguarding.kernel.London;
import uk.safeguarding.platform.web.page.Page;

/** The pages of recommendations by agency. */
@Controller
final class AgencyPages {

  private final RecommendationsByAgency recommendations;
  private final Clock clock;

  AgencyPages(RecommendationsByAgency recommendations, Clock clock) {
    this.recommendations = recommendations;
    this.clock = clock;
  }

  @GetMapping(AgenciesPage.ADDRESS)
  Page all(@RequestParam(required = false) @Nullable String from) {
    return Page.titled("Recommendations by agency")
        .captioned("Case reviews")
        .backTo("Reviews and learning", "/case-reviews/learning")
        .showing(
            "agencies.jte",
            AgenciesPage.of(recommendations.figures(from, London.day(clock.instant()))));
  }

  @GetMapping(AgenciesPage.ADDRESS + "/{agency}")
  Page one(@PathVariable String agency, @RequestParam(required = false) @Nullable String from) {
    LocalDate today = London.day(clock.instant());
    return Page.titled("Recommendations of " + agency)
        .captioned("Case reviews")
        .backTo("Recommendations by agency", AgenciesPage.ADDRESS)
        .showing("agency.jte", AgencyPage.of(recommendations.of(agency, from, today), today));
  }
}
