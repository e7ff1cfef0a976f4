package uk.safeguarding.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** JVMs that run what the build packs, as small as tests need them and quick to start. */
public final class ProductJvm {

  private static final Path PRODUCT =
      Path.of("target", "platform", "safeguarding.jar").toAbsolutePath();

  private static final Path TEST_CLASSES = Path.of("target", "test-classes").toAbsolutePath();

  /**
   * Written at the first clean stop, it halves each start; one for each JVM that runs tests, so
   * that two of them never write the same file.
   */
  private static final Path CLASS_ARCHIVE =
      PRODUCT.resolveSibling(
          "safeguarding-tests-%s.jsa".formatted(System.getProperty("safeguarding.fork", "1")));

  private ProductJvm() {}

  /** The command line's {@code run}. */
  static Process platform(Map<String, String> environment, Path log) {
    return start(
        List.of("-Xmx512m", "-XX:+AutoCreateSharedArchive", "-jar", PRODUCT.toString(), "run"),
        environment,
        log);
  }

  /** Another main class, of the product or of its tests. */
  public static Process main(
      String main, List<String> arguments, Map<String, String> environment, Path log) {
    var command = new ArrayList<>(List.of("-Xmx256m", "-cp", PRODUCT + ":" + TEST_CLASSES, main));
    command.addAll(arguments);
    return start(command, environment, log);
  }

  private static Process start(List<String> command, Map<String, String> environment, Path log) {
    var process =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:SharedArchiveFile=" + CLASS_ARCHIVE,
            "-Xlog:cds=off",
            "-Xlog:cds+dynamic=off");
    process.command().addAll(command);
    process.environment().putAll(environment);
    process.redirectErrorStream(true);
    process.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    try {
      return process.start();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A port that nobody listens on. */
  public static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
