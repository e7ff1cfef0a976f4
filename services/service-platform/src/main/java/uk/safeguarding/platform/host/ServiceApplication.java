package uk.safeguarding.platform.host;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * One service in a JVM of its own, behind a port of its own, against PostgreSQL, Kafka and MongoDB
 * run elsewhere.
 */
public final class ServiceApplication {

  private ServiceApplication() {}

  /** Starts it and answers when it is ready. */
  public static ConfigurableApplicationContext run(
      SafeguardingService service, String... arguments) {
    ProcessDefaults.set();
    var application = new SpringApplication(HostConfiguration.class);
    application.addInitializers(
        context ->
            ((GenericApplicationContext) context)
                .registerBean(service.name(), SafeguardingService.class, () -> service));
    return application.run(arguments);
  }
}
