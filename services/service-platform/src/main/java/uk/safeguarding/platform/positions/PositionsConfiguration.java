package uk.safeguarding.platform.positions;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import uk.safeguarding.platform.eventstore.OrderedEventStorageEngine;
import uk.safeguarding.platform.host.ServiceSettings;
import uk.safeguarding.platform.processing.LogProcessor;
import uk.safeguarding.platform.processing.LogProcessors;
import uk.safeguarding.platform.readmodel.ReadModelRegister;

/** Makes a service's positions known: to its readers, to the host's list and to Prometheus. */
@Configuration(proxyBeanMethods = false)
public class PositionsConfiguration {

  @Bean
  ServicePositions servicePositions(
      ServiceSettings settings,
      OrderedEventStorageEngine log,
      LogProcessors processors,
      ReadModelRegister readModels,
      JdbcClient postgres,
      PositionRegistry registry,
      MeterRegistry meters) {
    String service = settings.service().name();
    var positions =
        new ServicePositions(service, log, processors, readModels.processors(), postgres);
    registry.add(positions::readers);
    processors.all().forEach(each -> gauges(meters, service, each, log));
    return positions;
  }

  private static void gauges(
      MeterRegistry meters, String service, LogProcessor processor, OrderedEventStorageEngine log) {
    Tags tags = Tags.of("service", service, "processor", processor.name());
    Gauge.builder("safeguarding.lag", processor, each -> lag(each, log))
        .description("Events in the log that this reader has not taken effect of yet")
        .tags(tags)
        .register(meters);
    Gauge.builder("safeguarding.dead.letters", processor, LogProcessor::parked)
        .description("Events parked because they could not be folded")
        .tags(tags)
        .register(meters);
  }

  private static double lag(LogProcessor processor, OrderedEventStorageEngine log) {
    return Math.max(0, log.committedHead().globalIndex() - processor.position().globalIndex());
  }

  @Bean
  WebMvcConfigurer waitingReads(ServicePositions positions) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new WaitForPosition(positions));
      }
    };
  }
}
