package uk.safeguarding.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One platform for the tests of this JVM that only add records of their own and send no return: a
 * start takes longer than most of them.
 */
public final class SharedPlatform {

  private static @Nullable PlatformProcess running;

  private SharedPlatform() {}

  /** Started by the first who asks, stopped with this JVM. */
  public static synchronized PlatformProcess running() {
    if (running == null) {
      PlatformProcess platform = PlatformProcess.start(directory().resolve("data"));
      Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
      running = platform;
    }
    return running;
  }

  private static Path directory() {
    try {
      return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "shared-platform");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
