package uk.safeguarding.standalone.commandline;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** Work that a running platform does for its operator, and that takes longer than a request. */
public final class ErrandAtPlatform {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

  private ErrandAtPlatform() {}

  /**
   * Begins it and waits until it is done.
   *
   * @param name as in its address, for example {@code rebuild}
   * @return what came of it
   */
  public static JsonNode run(PlatformClient platform, String name) {
    String address = "/api/operations/" + name;
    platform.post(address);
    JsonNode report = platform.get(address);
    while (state(report).equals("running")) {
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
      report = platform.get(address);
    }
    if (!state(report).equals("done")) {
      throw new CommandFailed("It failed; the platform's log says why.");
    }
    return report.path("result");
  }

  private static String state(JsonNode report) {
    return report.path("state").asString();
  }
}
