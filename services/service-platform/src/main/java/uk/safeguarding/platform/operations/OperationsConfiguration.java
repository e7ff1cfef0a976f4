package uk.safeguarding.platform.operations;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.safeguarding.platform.host.ServiceSettings;
import uk.safeguarding.platform.readmodel.CanonicalDump;
import uk.safeguarding.platform.readmodel.ReadModelRegister;
import uk.safeguarding.platform.readmodel.ReadModels;

/** Hands a service's read models to the host's operations. */
@Configuration(proxyBeanMethods = false)
public class OperationsConfiguration {

  @Bean
  InitializingBean operatedReadModels(
      ReadModelOperations operations,
      ServiceSettings settings,
      ReadModelRegister register,
      ReadModels models) {
    return () -> operations.add(settings.service().name(), register, new CanonicalDump(models));
  }
}
