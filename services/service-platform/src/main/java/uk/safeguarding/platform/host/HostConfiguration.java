package uk.safeguarding.platform.host;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static uk.safeguarding.platform.security.Role.OPERATOR;
import static uk.safeguarding.platform.security.Route.allow;

import jakarta.servlet.ServletContext;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import tools.jackson.databind.JacksonModule;
import uk.safeguarding.platform.batch.BatchResource;
import uk.safeguarding.platform.batch.Batches;
import uk.safeguarding.platform.operations.OperationsResource;
import uk.safeguarding.platform.operations.ReadModelOperations;
import uk.safeguarding.platform.positions.PositionRegistry;
import uk.safeguarding.platform.positions.PositionsResource;
import uk.safeguarding.platform.security.RouteTable;
import uk.safeguarding.platform.security.Routes;
import uk.safeguarding.platform.security.SecurityConfiguration;
import uk.safeguarding.platform.security.accounts.LocalAccountsConfiguration;
import uk.safeguarding.platform.web.ProblemDetails;
import uk.safeguarding.platform.web.ProblemJson;
import uk.safeguarding.platform.web.page.PageConfiguration;
import uk.safeguarding.platform.web.page.problem.ProblemConfiguration;
import uk.safeguarding.platform.web.page.signin.SignInConfiguration;

/**
 * The one web server of a JVM: security, pages that belong to no service, metrics, and the services
 * behind it.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
  PositionsResource.class,
  OperationsResource.class,
  BatchResource.class,
  ProblemDetails.class,
  SecurityConfiguration.class,
  LocalAccountsConfiguration.class,
  PageConfiguration.class,
  SignInConfiguration.class,
  ProblemConfiguration.class
})
public class HostConfiguration {

  @Bean
  JacksonModule problemJson() {
    return new ProblemJson();
  }

  @Bean
  PositionRegistry positionRegistry() {
    return new PositionRegistry();
  }

  @Bean
  ReadModelOperations readModelOperations() {
    return new ReadModelOperations();
  }

  @Bean
  Routes hostRoutes() {
    return Routes.of(
        allow(GET, "/api/positions").toEverySignedInUser(),
        // Each line of a batch passes the route of its own address.
        allow(POST, "/api/batches").toEverySignedInUser(),
        allow(POST, "/api/operations/rebuild").to(OPERATOR),
        allow(GET, "/api/operations/rebuild").to(OPERATOR),
        allow(POST, "/api/operations/verification").to(OPERATOR),
        allow(GET, "/api/operations/verification").to(OPERATOR),
        allow(POST, "/api/operations/retry").to(OPERATOR),
        allow(GET, "/api/operations/retry").to(OPERATOR),
        allow(GET, "/api/operations/dumps").to(OPERATOR),
        allow(GET, "/api/operations/dumps/{service}/{collection}").to(OPERATOR));
  }

  @Bean
  Stopping stopping() {
    return new Stopping();
  }

  @Bean
  ServiceHost serviceHost() {
    return new ServiceHost();
  }

  @Bean
  Batches batches(RouteTable routes, ServiceHost host) {
    return new Batches(routes, host::answering);
  }

  /** Before Spring Security's chain, which knows only the routes listed so far. */
  @Bean
  FilterRegistrationBean<NotOpenYet> notOpenYet(ServiceHost host) {
    var registration = new FilterRegistrationBean<>(new NotOpenYet(host));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registration;
  }

  /** After Spring Security's chain, before everything that the host answers itself. */
  @Bean
  FilterRegistrationBean<FrontDoor> frontDoor(ServiceHost host) {
    var registration = new FilterRegistrationBean<>(new FrontDoor(host));
    registration.setOrder(0);
    return registration;
  }

  /** Readiness is UP only after this runner: when every service has started. */
  @Bean
  ApplicationRunner services(
      ServiceHost host,
      List<SafeguardingService> services,
      ObjectProvider<ServerAddresses> servers,
      ApplicationContext context,
      ServletContext servlets) {
    ServerAddresses addresses =
        servers.getIfAvailable(() -> ServerAddresses.configured(context.getEnvironment()));
    return _ -> host.start(services, addresses, context, servlets);
  }
}
