package uk.safeguarding.casereviews.register.recommendations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.safeguarding.platform.readmodel.ReadModels;

/** The register of recommendations and its reader. */
@Configuration(proxyBeanMethods = false)
public class RecommendationRegisterConfiguration {

  @Bean
  RecommendationRegister recommendationRegister() {
    return new RecommendationRegister();
  }

  @Bean
  RegisteredRecommendations registeredRecommendations(
      ReadModels models, RecommendationRegister register) {
    return new RegisteredRecommendations(models, register);
  }
}
