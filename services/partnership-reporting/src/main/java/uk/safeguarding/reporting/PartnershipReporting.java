package uk.safeguarding.reporting;

import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.host.SafeguardingService;
import uk.safeguarding.platform.host.ServiceApplication;
import uk.safeguarding.platform.readmodel.ReadModels;
import uk.safeguarding.platform.web.page.Templates;
import uk.safeguarding.reporting.closing.ClosedPeriods;
import uk.safeguarding.reporting.closing.ClosingConfiguration;
import uk.safeguarding.reporting.closing.PeriodClosingAggregate;
import uk.safeguarding.reporting.commentary.CommentaryByIndicator;
import uk.safeguarding.reporting.counted.CountedFactsReader;
import uk.safeguarding.reporting.counted.fold.CountedConfiguration;
import uk.safeguarding.reporting.dashboard.DashboardConfiguration;
import uk.safeguarding.reporting.indicatorpage.IndicatorPageConfiguration;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.knowledge.Knowledge;
import uk.safeguarding.reporting.live.LiveConfiguration;
import uk.safeguarding.reporting.otherareas.OtherAreasConfiguration;
import uk.safeguarding.reporting.rebasing.RebasingAggregate;
import uk.safeguarding.reporting.rebasing.RebasingByIndicator;
import uk.safeguarding.reporting.rebasing.RebasingConfiguration;
import uk.safeguarding.reporting.received.ReceptionConfiguration;
import uk.safeguarding.reporting.reconciled.ReconciliationConfiguration;
import uk.safeguarding.reporting.reported.ReportedSeriesByIndicator;
import uk.safeguarding.reporting.series.SeriesConfiguration;
import uk.safeguarding.reporting.traced.TracedConfiguration;
import uk.safeguarding.reporting.traced.page.TracedPageConfiguration;

/** The reporting service's parts, named one by one. */
@Configuration(proxyBeanMethods = false)
@Import({
  ReceptionConfiguration.class,
  CountedConfiguration.class,
  DashboardConfiguration.class,
  SeriesConfiguration.class,
  OtherAreasConfiguration.class,
  IndicatorPageConfiguration.class,
  RebasingConfiguration.class,
  ClosingConfiguration.class,
  ReconciliationConfiguration.class,
  LiveConfiguration.class,
  TracedConfiguration.class,
  TracedPageConfiguration.class
})
public class PartnershipReporting {

  public static final SafeguardingService SERVICE =
      new SafeguardingService(
          "partnership-reporting",
          PartnershipReporting.class,
          List.of(
              "/api/indicators",
              "/api/dashboards",
              "/api/periods",
              "/api/live",
              "/dashboards",
              "/indicators"));

  /** Starts this service by itself, against the servers that its environment names. */
  public static void main(String... arguments) {
    ServiceApplication.run(SERVICE, arguments);
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  IndicatorCatalogue indicatorCatalogue() {
    return IndicatorCatalogue.load();
  }

  @Bean
  NamedIndicators namedIndicators(IndicatorCatalogue catalogue) {
    return new NamedIndicators(catalogue);
  }

  @Bean
  Aggregates aggregates() {
    return new Aggregates(List.of(RebasingAggregate.class, PeriodClosingAggregate.class));
  }

  @Bean
  CommentaryByIndicator commentary() {
    return new CommentaryByIndicator();
  }

  @Bean
  ReportedSeriesByIndicator reportedSeries() {
    return new ReportedSeriesByIndicator();
  }

  @Bean
  Knowledge knowledge(
      IndicatorCatalogue catalogue,
      ReadModels models,
      ReportedSeriesByIndicator reported,
      CommentaryByIndicator commentary,
      RebasingByIndicator rebasings,
      ClosedPeriods closings,
      CountedFactsReader counted,
      Clock clock) {
    var sources = new Knowledge.Sources(models, reported, commentary, rebasings, closings, counted);
    return new Knowledge(catalogue, sources, clock);
  }

  @Bean
  Templates templates() {
    return Templates.precompiledIn("uk.safeguarding.reporting.pages");
  }
}
