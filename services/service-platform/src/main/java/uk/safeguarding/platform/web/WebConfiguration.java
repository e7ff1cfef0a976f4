package uk.safeguarding.platform.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a service answers over HTTP: JSON with ISO 8601 times and plain numbers, problems as RFC
 * 9457.
 */
@Configuration(proxyBeanMethods = false)
@Import(ServiceMvc.class)
public class WebConfiguration implements WebMvcConfigurer {

  @Bean
  static JsonMapper jsonMapper() {
    return JsonMapper.builder()
        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        // A misspelt field would be left out of a record without a word.
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .addModule(new ProblemJson())
        .build();
  }

  @Bean
  static StandardServletMultipartResolver multipartResolver() {
    return new StandardServletMultipartResolver();
  }

  @Bean
  static ProblemDetails problemDetails() {
    return new ProblemDetails();
  }

  @Bean
  static RequiredFields requiredFields() {
    return new RequiredFields();
  }

  @Override
  public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
    converters.withJsonConverter(new JacksonJsonHttpMessageConverter(jsonMapper()));
  }
}
