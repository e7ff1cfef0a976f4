package uk.safeguarding.platform.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.DelegatingWebMvcConfiguration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Spring's own set-up of MVC, with handler lookup for services of many addresses. */
@Configuration(proxyBeanMethods = false)
class ServiceMvc extends DelegatingWebMvcConfiguration {

  @Override
  protected RequestMappingHandlerMapping createRequestMappingHandlerMapping() {
    return new SegmentedHandlerMapping();
  }
}
