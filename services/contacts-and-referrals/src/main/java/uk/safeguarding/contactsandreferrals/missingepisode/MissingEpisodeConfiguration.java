package uk.safeguarding.contactsandreferrals.missingepisode;

import static uk.safeguarding.platform.records.RecordRoutes.recordsUnder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.security.Routes;

/** Missing episodes, and who may record them. */
@Configuration(proxyBeanMethods = false)
@Import({MissingEpisodeResource.class, ReturnInterviewResource.class})
public class MissingEpisodeConfiguration {

  @Bean
  Aggregates missingEpisodes() {
    return Aggregates.of(MissingEpisodeAggregate.class);
  }

  @Bean
  Routes missingEpisodeRoutes() {
    return recordsUnder(
        "/contacts-and-referrals/missing-episodes/{id}",
        "/corrections/{correction}",
        "/return",
        "/return/corrections/{correction}",
        "/return-interview-offers/{offer}",
        "/return-interview-offers/{offer}/withdrawal",
        "/return-interview",
        "/return-interview/corrections/{correction}",
        "/withdrawal");
  }
}
