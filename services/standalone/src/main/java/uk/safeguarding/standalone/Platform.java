package uk.safeguarding.standalone;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import uk.safeguarding.agencyreturns.AgencyReturns;
import uk.safeguarding.platform.host.HostConfiguration;
import uk.safeguarding.platform.host.SafeguardingService;
import uk.safeguarding.platform.host.ServerAddresses;
import uk.safeguarding.platform.security.Routes;
import uk.safeguarding.reporting.PartnershipReporting;
import uk.safeguarding.standalone.embedded.DataDirectory;
import uk.safeguarding.standalone.embedded.EmbeddedServers;

/** The whole platform in this JVM: embedded servers, one web server, every service. */
public final class Platform implements AutoCloseable {

  private static final List<SafeguardingService> SERVICES =
      List.of(AgencyReturns.SERVICE, PartnershipReporting.SERVICE);

  private final ConfigurableApplicationContext host;

  private Platform(ConfigurableApplicationContext host) {
    this.host = host;
  }

  /**
   * Starts it and answers when it is ready.
   *
   * @param environment as the process has it: {@code SAFEGUARDING_DATA}, {@code PORT}, {@code HOST}
   * @throws RuntimeException when a part does not start; what had started is stopped again
   */
  public static Platform start(Map<String, String> environment) {
    // Axon would report its use to its vendor.
    System.setProperty("axoniq.update-checker.disabled", "true");
    DataDirectory data = DataDirectory.open(DataDirectory.configured(environment));
    CompletableFuture<EmbeddedServers> servers = startServers(data);
    var application = new SpringApplication(HostConfiguration.class);
    application.setAdditionalProfiles("embedded");
    application.addInitializers(context -> registerParts((GenericApplicationContext) context, servers, data));
    System.setProperty("spring.config.name", "safeguarding");
    return new Platform(application.run());
  }

  /** While the servers start, so does the web server. */
  private static CompletableFuture<EmbeddedServers> startServers(DataDirectory data) {
    var servers = new EmbeddedServers(data, SERVICES.stream().map(SafeguardingService::schema).toList());
    return CompletableFuture.supplyAsync(
        () -> {
          servers.start();
          return servers;
        },
        task -> Thread.ofPlatform().name("servers").start(task));
  }

  private static void registerParts(
      GenericApplicationContext context, CompletableFuture<EmbeddedServers> servers, DataDirectory data) {
    context.registerBean(EmbeddedPlatformServers.class, () -> new EmbeddedPlatformServers(servers, data));
    context.registerBean("embeddedRoutes", Routes.class, () -> EmbeddedRoutes.ROUTES);
    context.registerBean(ServerAddresses.class, () -> new EmbeddedAddresses(servers));
    SERVICES.forEach(
        service -> context.registerBean(service.name(), SafeguardingService.class, () -> service));
  }

  /** The port that it answers on. */
  public int port() {
    return host.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  @Override
  public void close() {
    host.close();
  }
}
