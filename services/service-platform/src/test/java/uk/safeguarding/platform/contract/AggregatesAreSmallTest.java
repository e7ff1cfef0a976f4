package uk.safeguarding.platform.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A decision that takes more than a page is two decisions. */
class AggregatesAreSmallTest {

  private static final int MOST_LINES = 150;

  @Test
  void decider_rules_and_shell_of_every_aggregate_stay_under_150_lines() throws IOException {
    List<Path> packages = packagesOfAggregates();
    assertThat(packages).hasSizeGreaterThan(3);
    assertThat(packages.stream().flatMap(AggregatesAreSmallTest::sources))
        .allSatisfy(file -> assertThat(lines(file)).as(file.toString()).isLessThan(MOST_LINES));
  }

  private static List<Path> packagesOfAggregates() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(".."))) {
      return files
          .filter(file -> file.toString().contains("/src/main/java/"))
          .filter(file -> file.toString().endsWith("Aggregate.java"))
          .map(Path::getParent)
          .toList();
    }
  }

  private static Stream<Path> sources(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static long lines(Path file) {
    try {
      return Files.readAllLines(file).size();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
