package uk.safeguarding.platform.reactions;

import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.safeguarding.platform.host.ServiceSettings;
import uk.safeguarding.platform.positions.ServicePositions;
import uk.safeguarding.platform.processing.ProcessorFactory;

/** For a service that reacts to others' messages: import it and declare a processor for each. */
@Configuration(proxyBeanMethods = false)
public class ReactionsConfiguration {

  @Bean
  Reactions reactions(
      ServiceSettings settings,
      ProcessorFactory processors,
      TokenStore tokenStore,
      ObjectProvider<ServicePositions> positions) {
    return new Reactions(settings.service().name(), processors, tokenStore, positions);
  }
}
