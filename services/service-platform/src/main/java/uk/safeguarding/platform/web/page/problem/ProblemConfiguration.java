package uk.safeguarding.platform.web.page.problem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import uk.safeguarding.platform.web.page.PageRenderer;

/** Error pages of the host; the services' contexts find them in their parent. */
@Configuration(proxyBeanMethods = false)
@Import(ErrorDispatch.class)
public class ProblemConfiguration {

  @Bean
  ProblemWriter problemWriter(PageRenderer pages) {
    return new ProblemWriter(pages);
  }

  @Bean
  WebMvcConfigurer problemPages(PageRenderer pages) {
    return new WebMvcConfigurer() {
      @Override
      public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new ProblemPageConverter(pages));
      }
    };
  }
}
