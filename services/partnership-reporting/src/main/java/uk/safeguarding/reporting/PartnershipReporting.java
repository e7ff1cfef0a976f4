package uk.safeguarding.reporting;

import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.host.SafeguardingService;
import uk.safeguarding.platform.readmodel.ReadModels;
import uk.safeguarding.platform.web.page.Templates;
import uk.safeguarding.reporting.dashboard.DashboardConfiguration;
import uk.safeguarding.reporting.dashboard.Dashboards;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.received.ReceptionConfiguration;
import uk.safeguarding.reporting.reported.ReportedSeriesByIndicator;
import uk.safeguarding.reporting.series.SeriesConfiguration;

/** The reporting service's parts, named one by one. */
@Configuration(proxyBeanMethods = false)
@Import({ReceptionConfiguration.class, DashboardConfiguration.class, SeriesConfiguration.class})
public class PartnershipReporting {

  public static final SafeguardingService SERVICE =
      new SafeguardingService(
          "partnership-reporting",
          PartnershipReporting.class,
          List.of("/api/indicators", "/api/dashboards", "/dashboards"));

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  IndicatorCatalogue indicatorCatalogue() {
    return IndicatorCatalogue.load();
  }

  @Bean
  ReportedSeriesByIndicator reportedSeries() {
    return new ReportedSeriesByIndicator();
  }

  @Bean
  Dashboards dashboards(
      IndicatorCatalogue catalogue,
      ReadModels models,
      ReportedSeriesByIndicator reported,
      Clock clock) {
    return new Dashboards(catalogue, models, reported, clock);
  }

  @Bean
  Templates templates() {
    return Templates.precompiledIn("uk.safeguarding.reporting.pages");
  }
}
