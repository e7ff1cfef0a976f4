package uk.safeguarding.standalone;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.beans.BeansException;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import uk.safeguarding.agencyreturns.AgencyReturns;
import uk.safeguarding.casereviews.CaseReviews;
import uk.safeguarding.childprotection.ChildProtection;
import uk.safeguarding.contactsandreferrals.ContactsAndReferrals;
import uk.safeguarding.lookedafterchildren.LookedAfterChildren;
import uk.safeguarding.platform.host.HostConfiguration;
import uk.safeguarding.platform.host.ProcessDefaults;
import uk.safeguarding.platform.host.SafeguardingService;
import uk.safeguarding.platform.host.ServerAddresses;
import uk.safeguarding.platform.security.Routes;
import uk.safeguarding.reporting.PartnershipReporting;
import uk.safeguarding.standalone.embedded.DataDirectory;
import uk.safeguarding.standalone.embedded.EmbeddedServers;

/** The whole platform in this JVM: embedded servers, one web server, every service. */
public final class Platform implements AutoCloseable {

  private static final List<SafeguardingService> SERVICES =
      List.of(
          ContactsAndReferrals.SERVICE,
          ChildProtection.SERVICE,
          LookedAfterChildren.SERVICE,
          CaseReviews.SERVICE,
          AgencyReturns.SERVICE,
          PartnershipReporting.SERVICE);

  private final ConfigurableApplicationContext host;

  private Platform(ConfigurableApplicationContext host) {
    this.host = host;
  }

  /**
   * Starts it and answers when it is ready.
   *
   * @param environment as the process has it: {@code SAFEGUARDING_DATA}, {@code PORT}, {@code HOST}
   * @throws PlatformNotStarted saying why, once what had started is stopped again
   */
  public static Platform start(Map<String, String> environment) {
    ProcessDefaults.set();
    try {
      DataDirectory data = DataDirectory.open(DataDirectory.configured(environment));
      return new Platform(start(new EmbeddedPlatformServers(startServers(data), data)));
    } catch (IllegalStateException | UncheckedIOException | BeansException reason) {
      throw new PlatformNotStarted(reason);
    }
  }

  private static ConfigurableApplicationContext start(EmbeddedPlatformServers servers) {
    var application = new SpringApplication(HostConfiguration.class);
    application.setAdditionalProfiles("embedded");
    application.addInitializers(
        context -> registerParts((GenericApplicationContext) context, servers));
    boolean started = false;
    try {
      ConfigurableApplicationContext host = application.run();
      started = true;
      return host;
    } finally {
      if (!started) {
        servers.destroy();
      }
    }
  }

  /** While the servers start, so does the web server. */
  private static CompletableFuture<EmbeddedServers> startServers(DataDirectory data) {
    var servers =
        new EmbeddedServers(data, SERVICES.stream().map(SafeguardingService::schema).toList());
    return CompletableFuture.supplyAsync(
        () -> {
          servers.start();
          return servers;
        },
        task -> Thread.ofPlatform().name("servers").start(task));
  }

  private static void registerParts(
      GenericApplicationContext context, EmbeddedPlatformServers servers) {
    context.registerBean(EmbeddedPlatformServers.class, () -> servers);
    context.registerBean(ServerAddresses.class, servers::addresses);
    context.registerBean("embeddedRoutes", Routes.class, () -> EmbeddedRoutes.ROUTES);
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
