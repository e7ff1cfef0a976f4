package uk.safeguarding.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.standalone.commandline.CommandFailed;
import uk.safeguarding.standalone.commandline.PlatformClient;

/** The platform as its operator runs it: a process of its own, with a data directory and a port. */
final class PlatformProcess implements AutoCloseable {

  private static final Duration START = Duration.ofMinutes(3);

  /**
   * What the build packs; its class archive, written at the first clean stop, halves each start.
   */
  private static final Path PRODUCT =
      Path.of("target", "platform", "safeguarding.jar").toAbsolutePath();

  /** One for each JVM that runs tests, so that two of them never write the same file. */
  private static final String ARCHIVE =
      "safeguarding-tests-%s.jsa".formatted(System.getProperty("safeguarding.fork", "1"));

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path data;
  private final Map<String, String> environment;
  private Process process;

  private PlatformProcess(Path data, Map<String, String> environment, Process process) {
    this.data = data;
    this.environment = environment;
    this.process = process;
  }

  static PlatformProcess start(Path data) {
    Map<String, String> environment = new HashMap<>();
    environment.put("SAFEGUARDING_DATA", data.toString());
    environment.put("PORT", Integer.toString(freePort()));
    var platform = new PlatformProcess(data, environment, launch(data, environment));
    platform.awaitReady();
    return platform;
  }

  /** Starts it again on the same data directory and port. */
  void startAgain() {
    process = launch(data, environment);
    awaitReady();
  }

  private static Process launch(Path data, Map<String, String> environment) {
    var command =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + PRODUCT.resolveSibling(ARCHIVE),
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off",
                "-jar",
                PRODUCT.toString(),
                "run"));
    command.environment().putAll(environment);
    command.redirectErrorStream(true);
    command.redirectOutput(
        ProcessBuilder.Redirect.appendTo(
            data.resolveSibling(data.getFileName() + ".log").toFile()));
    try {
      return command.start();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void awaitReady() {
    Await.until("the platform is ready (its log: " + log() + ")", START, this::ready);
  }

  private boolean ready() {
    if (!process.isAlive()) {
      throw new IllegalStateException("The platform ended while starting:\n" + log());
    }
    try {
      return as("operator")
          .get("/actuator/health/readiness")
          .path("status")
          .stringValue()
          .equals("UP");
    } catch (CommandFailed notYet) {
      return false;
    }
  }

  private String log() {
    try {
      return Files.readString(data.resolveSibling(data.getFileName() + ".log"));
    } catch (IOException none) {
      return "no log";
    }
  }

  /** What a command of {@code ./safeguarding} finds this platform by. */
  Map<String, String> environment() {
    return Map.copyOf(environment);
  }

  PlatformClient as(String role) {
    return PlatformClient.as(role, environment);
  }

  /** What a program of that role sends as its Authorization header. */
  String authorization(String role) {
    return PlatformClient.as(role, environment).authorization();
  }

  /** A local account, to sign in with as a person does. */
  record Account(String username, String password) {}

  Account account(String role) {
    try {
      JsonNode account =
          JSON.readTree(Files.readAllBytes(data.resolve("demo-accounts.json"))).path(role);
      return new Account(
          account.path("username").stringValue(), account.path("password").stringValue());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  String address() {
    return "http://127.0.0.1:" + environment.get("PORT");
  }

  JsonNode endpoints() {
    try {
      return JSON.readTree(Files.readAllBytes(data.resolve("endpoints.json")));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The end that nobody can prepare for: the JVM is killed, its PostgreSQL lives on. */
  void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  long postgresPid() {
    return endpoints().path("pids").path("postgres").longValue();
  }

  /** As Ctrl-C does. */
  void stop() {
    process.destroy();
    awaitEnd();
  }

  private void awaitEnd() {
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        throw new IllegalStateException("The platform does not end");
      }
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", interruption);
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() {
    if (process.isAlive()) {
      stop();
    }
  }
}
