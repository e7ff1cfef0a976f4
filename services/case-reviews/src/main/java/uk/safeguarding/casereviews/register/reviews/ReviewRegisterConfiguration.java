package uk.safeguarding.casereviews.register.reviews;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.safeguarding.platform.readmodel.ReadModels;

/** The register of reviews and its reader. */
@Configuration(proxyBeanMethods = false)
public class ReviewRegisterConfiguration {

  @Bean
  ReviewRegister reviewRegister() {
    return new ReviewRegister();
  }

  @Bean
  RegisteredReviews registeredReviews(ReadModels models, ReviewRegister register) {
    return new RegisteredReviews(models, register);
  }
}
