package uk.safeguarding.standalone.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser and its driver as the system has installed them; nothing is ever downloaded. */
final class Programs {
  private Programs() {}

  static boolean installed() {
    return browser().isPresent() && driver().isPresent();
  }

  static Optional<Path> browser() {
    return onPath("chromium", "chromium-browser", "google-chrome");
  }

  static Optional<Path> driver() {
    return onPath("chromedriver");
  }

  private static Optional<Path> onPath(String... names) {
    return Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin").split(":", -1))
        .flatMap(directory -> Stream.of(names).map(Path.of(directory)::resolve))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
