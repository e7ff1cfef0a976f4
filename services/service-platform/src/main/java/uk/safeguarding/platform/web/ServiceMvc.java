package uk.safeguarding.platform.web;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.DelegatingWebMvcConfiguration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Spring's own set-up of MVC, with handler lookup for services of many addresses, and honest about
 * whose connection broke.
 */
@Configuration(proxyBeanMethods = false)
class ServiceMvc extends DelegatingWebMvcConfiguration {

  @Override
  protected RequestMappingHandlerMapping createRequestMappingHandlerMapping() {
    return new SegmentedHandlerMapping();
  }

  @Override
  protected void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
    super.extendHandlerExceptionResolvers(resolvers);
    DisconnectedClients.replaceIn(resolvers);
  }
}
