package uk.safeguarding.lookedafterchildren.periodofcare;

import static uk.safeguarding.platform.records.RecordRoutes.recordsUnder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.security.Routes;

/** Periods of care, and who may record them. */
@Configuration(proxyBeanMethods = false)
@Import({PeriodOfCareResource.class, EpisodeResource.class, VisitAndReviewResource.class})
public class PeriodOfCareConfiguration {

  @Bean
  Aggregates periodOfCareAggregates() {
    return Aggregates.of(PeriodOfCareAggregate.class);
  }

  @Bean
  Routes periodOfCareRoutes() {
    return recordsUnder(
        "/looked-after-children/periods-of-care/{id}",
        "/corrections/{correction}",
        "/episodes/{episode}",
        "/episodes/{episode}/corrections/{correction}",
        "/episodes/{episode}/withdrawal",
        "/visits/{visit}",
        "/visits/{visit}/withdrawal",
        "/reviews/{review}",
        "/reviews/{review}/withdrawal",
        "/end",
        "/end/corrections/{correction}",
        "/withdrawal");
  }
}
