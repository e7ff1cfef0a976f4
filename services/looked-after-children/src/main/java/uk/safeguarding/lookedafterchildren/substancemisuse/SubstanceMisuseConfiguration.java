package uk.safeguarding.lookedafterchildren.substancemisuse;

import static uk.safeguarding.platform.records.RecordRoutes.recordsUnder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.security.Routes;

/** Substance misuse problems, and who may record them. */
@Configuration(proxyBeanMethods = false)
@Import(SubstanceMisuseResource.class)
public class SubstanceMisuseConfiguration {

  @Bean
  Aggregates substanceMisuse() {
    return Aggregates.of(SubstanceMisuseAggregate.class);
  }

  @Bean
  Routes substanceMisuseRoutes() {
    return recordsUnder(
        "/looked-after-children/substance-misuse/{id}",
        "/corrections/{correction}",
        "/intervention",
        "/intervention/corrections/{correction}",
        "/withdrawal");
  }
}
