package uk.safeguarding.standalone.alone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import uk.safeguarding.standalone.Await;
import uk.safeguarding.standalone.ProductJvm;
import uk.safeguarding.standalone.RecordsClient;
import uk.safeguarding.standalone.commandline.CommandFailed;
import uk.safeguarding.standalone.commandline.PlatformClient;

/** A main class in a JVM of its own, from what the build packs. */
final class ServiceProcess implements AutoCloseable {

  private static final Duration START = Duration.ofMinutes(3);

  private final Process process;
  private final Path log;
  private final Map<String, String> environment;

  private ServiceProcess(Process process, Path log, Map<String, String> environment) {
    this.process = process;
    this.log = log;
    this.environment = environment;
  }

  /** PostgreSQL, Kafka and MongoDB; ready once the file says where they are. */
  static ServiceProcess servers(Path directory, Path configuration, List<String> schemas) {
    var arguments =
        new ArrayList<>(List.of(directory.resolve("servers").toString(), configuration.toString()));
    arguments.addAll(schemas);
    var servers = launch(ServersProcess.class.getName(), directory, arguments, Map.of());
    Await.until("the servers run", START, () -> servers.running() && Files.exists(configuration));
    return servers;
  }

  /** A service that begins to start, so that several can do so at once. */
  static ServiceProcess service(String main, Path directory, Path configuration) {
    return launch(
        main,
        directory,
        List.of("--spring.config.additional-location=file:" + configuration),
        Map.of(
            "PORT",
            Integer.toString(ProductJvm.freePort()),
            "SAFEGUARDING_DATA",
            directory.resolve("accounts").toString()));
  }

  /** Until the service says that it is ready. */
  void awaitReady() {
    Await.until("the service of " + log.getFileName() + " is ready", START, this::ready);
  }

  private static ServiceProcess launch(
      String main, Path directory, List<String> arguments, Map<String, String> environment) {
    Path log = directory.resolve(main + ".log");
    return new ServiceProcess(ProductJvm.main(main, arguments, environment, log), log, environment);
  }

  private boolean running() {
    if (!process.isAlive()) {
      throw new IllegalStateException("It ended while starting:\n" + log());
    }
    return true;
  }

  private boolean ready() {
    try {
      return running()
          && as("operator")
              .get("/actuator/health/readiness")
              .path("status")
              .asString()
              .equals("UP");
    } catch (CommandFailed notYet) {
      return false;
    }
  }

  private String log() {
    try {
      return Files.readString(log);
    } catch (IOException none) {
      return "no log";
    }
  }

  PlatformClient as(String role) {
    return PlatformClient.as(role, environment);
  }

  RecordsClient recordsAs(String role) {
    return new RecordsClient(
        "http://127.0.0.1:" + environment.get("PORT"), as(role).authorization());
  }

  /** The servers end with their input, a service by its signal. */
  @Override
  public void close() throws IOException, InterruptedException {
    process.getOutputStream().close();
    if (!environment.isEmpty()) {
      process.destroy();
    }
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("It does not end:\n" + log());
    }
  }
}
