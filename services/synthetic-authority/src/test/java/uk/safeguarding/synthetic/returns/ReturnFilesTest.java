package uk.safeguarding.synthetic.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.safeguarding.synthetic.Day;
import uk.safeguarding.synthetic.ShortAuthority;

/** That the seed decides every byte of the files, and that they are all or none. */
class ReturnFilesTest {

  private static final YearMonth FROM = YearMonth.of(2018, 3);
  private static final int MONTHS = 2;
  private static final List<Day> ONE = ShortAuthority.of(1, FROM, MONTHS, 0).toList();

  @TempDir private Path folder;

  @Test
  void the_same_seed_makes_the_same_bytes_and_another_seed_others() throws IOException {
    var first = written("first", 1, ONE);
    assertThat(written("again", 1, ONE)).isEqualTo(first);
    var other = written("other", 2, ShortAuthority.of(2, FROM, MONTHS, 0).toList());
    assertThat(other.keySet()).isEqualTo(first.keySet());
    assertThat(other.values()).doesNotContainAnyElementsOf(withRows(first).values());
  }

  /** Tables without any row are the same in all authorities. */
  private static TreeMap<String, String> withRows(TreeMap<String, String> files) {
    var some = new TreeMap<>(files);
    some.values().removeIf(content -> content.lines().count() < 2);
    return some;
  }

  private TreeMap<String, String> written(String name, long seed, List<Day> days)
      throws IOException {
    Path into = folder.resolve(name);
    new ReturnFiles(seed, FROM, MONTHS).write(into, days.stream());
    var files = new TreeMap<String, String>();
    try (Stream<Path> walk = Files.walk(into)) {
      walk.filter(Files::isRegularFile)
          .forEach(file -> files.put(into.relativize(file).toString(), content(file)));
    }
    return files;
  }

  private static String content(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Test
  void a_folder_that_is_not_empty_is_left_as_it_is() throws IOException {
    Path mine = Files.writeString(folder.resolve("mine.txt"), "mine");
    assertThatThrownBy(() -> new ReturnFiles(1, FROM, 1).write(folder))
        .isInstanceOf(FilesRefused.class)
        .hasMessageContainingAll(folder.toString(), "not empty", "Name a folder");
    assertThat(folder).isDirectoryContaining(mine::equals);
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all).containsExactly(mine);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ssda903/2017-18/episodes.csv", "cin-census/2017-18.xml"})
  void a_disk_that_is_full_is_an_exception_of_writing(String file) throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));
    Files.createDirectories(folder.resolve("ssda903/2017-18"));
    Files.createDirectories(folder.resolve("cin-census"));
    Files.createSymbolicLink(folder.resolve(file), full);
    assertThatThrownBy(() -> ShortRun.write(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("No space left");
  }
}
