package uk.safeguarding.reporting.breakdown;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.reporting.counted.CountedFactsReader;

/**
 * Figures broken down. Their address is that of the series, so that its roles hold: those that may
 * see dashboards with small numbers as they are.
 */
@Configuration(proxyBeanMethods = false)
@Import(BreakdownResource.class)
public class BreakdownConfiguration {

  @Bean
  Breakdowns breakdowns(CountedFactsReader counted) {
    return new Breakdowns(counted);
  }

  @Bean
  BreakdownPrinter breakdownPrinter(Breakdowns breakdowns) {
    return new BreakdownPrinter(breakdowns);
  }
}
