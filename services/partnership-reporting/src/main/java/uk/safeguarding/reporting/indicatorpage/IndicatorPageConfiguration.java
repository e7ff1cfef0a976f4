package uk.safeguarding.reporting.indicatorpage;

import static uk.safeguarding.platform.security.Role.AUDITOR;
import static uk.safeguarding.platform.security.Role.BOARD;
import static uk.safeguarding.platform.security.Role.BUSINESS_UNIT;
import static uk.safeguarding.platform.security.Role.CHAIR;
import static uk.safeguarding.platform.security.Route.form;
import static uk.safeguarding.platform.security.Route.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.security.Routes;

/** The pages of single indicators, and who may open them. */
@Configuration(proxyBeanMethods = false)
@Import({IndicatorPageResource.class, TracePageResource.class})
public class IndicatorPageConfiguration {

  @Bean
  Routes indicatorPageRoutes() {
    return Routes.of(
        page("/indicators/{ref}").to(BUSINESS_UNIT, CHAIR, BOARD, AUDITOR),
        page("/indicators/{ref}/{period}").to(BUSINESS_UNIT, CHAIR, BOARD, AUDITOR),
        form("/indicators/{ref}/rebasings").to(BUSINESS_UNIT));
  }
}
