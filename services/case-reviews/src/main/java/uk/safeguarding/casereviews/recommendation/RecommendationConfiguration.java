package uk.safeguarding.casereviews.recommendation;

import static uk.safeguarding.platform.records.RecordRoutes.recordsUnder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.records.RecordAccess;
import uk.safeguarding.platform.security.Routes;

/** Recommendations, and who may record them. */
@Configuration(proxyBeanMethods = false)
@Import({
  RecommendationResource.class,
  RecommendationActionResource.class,
  RecommendationOversightResource.class
})
public class RecommendationConfiguration {

  @Bean
  Aggregates recommendations() {
    return Aggregates.of(RecommendationAggregate.class);
  }

  @Bean
  Routes recommendationRoutes() {
    return recordsUnder(
        "/case-reviews/recommendations/{id}",
        RecordAccess.OF_THE_BUSINESS_UNIT,
        "/corrections/{correction}",
        "/answers/{answer}",
        "/answers/{answer}/withdrawal",
        "/withdrawal",
        "/actions/{action}",
        "/actions/{action}/progress/{report}",
        "/actions/{action}/due-dates/{revision}",
        "/actions/{action}/completion",
        "/actions/{action}/completion/corrections/{correction}",
        "/actions/{action}/withdrawal",
        "/impacts/{impact}",
        "/impacts/{impact}/withdrawal",
        "/oversights/{oversight}",
        "/oversights/{oversight}/withdrawal",
        "/closures/{closure}",
        "/reopenings/{reopening}");
  }
}
