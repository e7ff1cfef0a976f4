package uk.safeguarding.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.standalone.commandline.CommandFailed;
import uk.safeguarding.standalone.commandline.PlatformClient;

/** The platform as its operator runs it: a process of its own, with a data directory and a port. */
public final class PlatformProcess implements AutoCloseable {

  private static final Duration START = Duration.ofMinutes(3);

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path data;
  private final Map<String, String> environment;
  private Process process;

  private PlatformProcess(Path data, Map<String, String> environment, Process process) {
    this.data = data;
    this.environment = environment;
    this.process = process;
  }

  public static PlatformProcess start(Path data) {
    Map<String, String> environment = new HashMap<>();
    environment.put("SAFEGUARDING_DATA", data.toString());
    environment.put("PORT", Integer.toString(ProductJvm.freePort()));
    var platform = new PlatformProcess(data, environment, launch(data, environment));
    boolean ready = false;
    try {
      platform.awaitReady();
      ready = true;
      return platform;
    } finally {
      if (!ready) {
        platform.process.destroyForcibly();
      }
    }
  }

  /** Starts it again on the same data directory and port. */
  void startAgain() {
    process = launch(data, environment);
    awaitReady();
  }

  private static Process launch(Path data, Map<String, String> environment) {
    return ProductJvm.platform(environment, logOf(data));
  }

  private static Path logOf(Path data) {
    return data.resolveSibling(data.getFileName() + ".log");
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
      return Files.readString(logOf(data));
    } catch (IOException none) {
      return "no log";
    }
  }

  /** What a command of {@code ./safeguarding} finds this platform by. */
  public Map<String, String> environment() {
    return Map.copyOf(environment);
  }

  public PlatformClient as(String role) {
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

  /** Where its servers are, as it tells its operator. */
  public JsonNode endpoints() {
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

  @Override
  public void close() {
    if (process.isAlive()) {
      stop();
    }
  }
}
