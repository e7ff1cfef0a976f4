package uk.safeguarding.lookedafterchildren.strengthsanddifficulties;

import static uk.safeguarding.platform.records.RecordRoutes.recordsUnder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.security.Routes;

/** Strengths and difficulties questionnaires, and who may record them. */
@Configuration(proxyBeanMethods = false)
@Import(StrengthsAndDifficultiesQuestionnaireResource.class)
public class StrengthsAndDifficultiesQuestionnaireConfiguration {

  @Bean
  Aggregates strengthsAndDifficultiesQuestionnaires() {
    return Aggregates.of(StrengthsAndDifficultiesQuestionnaireAggregate.class);
  }

  @Bean
  Routes strengthsAndDifficultiesQuestionnaireRoutes() {
    return recordsUnder(
        "/looked-after-children/strengths-and-difficulties-questionnaires/{id}",
        "/corrections/{correction}",
        "/withdrawal");
  }
}
