package uk.safeguarding.lookedafterchildren.unaccompanied;

import static uk.safeguarding.platform.records.RecordRoutes.recordsUnder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.security.Routes;

/** Unaccompanied asylum-seeking children, and who may record them. */
@Configuration(proxyBeanMethods = false)
@Import(UnaccompaniedAsylumSeekingResource.class)
public class UnaccompaniedAsylumSeekingConfiguration {

  @Bean
  Aggregates unaccompaniedAsylumSeeking() {
    return Aggregates.of(UnaccompaniedAsylumSeekingAggregate.class);
  }

  @Bean
  Routes unaccompaniedAsylumSeekingRoutes() {
    return recordsUnder(
        "/looked-after-children/unaccompanied-asylum-seeking/{id}",
        "/corrections/{correction}",
        "/age-assessment",
        "/age-assessment/corrections/{correction}",
        "/end",
        "/end/corrections/{correction}",
        "/withdrawal");
  }
}
