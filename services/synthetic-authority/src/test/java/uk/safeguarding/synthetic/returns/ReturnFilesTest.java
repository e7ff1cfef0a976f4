package uk.safeguarding.synthetic.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.safeguarding.synthetic.Day;
import uk.safeguarding.synthetic.ShortAuthority;

/** Where files are written, and that the seed decides every byte of them. */
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
      return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
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

  @Test
  void a_file_is_no_folder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> StagedFolder.at(file))
        .isInstanceOf(FilesRefused.class)
        .hasMessageContaining("is a file");
  }

  @Test
  void a_folder_appears_when_it_is_full_and_an_empty_one_is_filled() throws IOException {
    Path wanted = Files.createDirectory(folder.resolve("wanted"));
    try (var staged = StagedFolder.at(wanted)) {
      Files.writeString(staged.path().resolve("one.csv"), "1");
      assertThat(wanted).isEmptyDirectory();
      staged.finish();
    }
    assertThat(wanted.resolve("one.csv")).hasContent("1");
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(wanted));
  }

  @Test
  void what_was_not_finished_is_removed() throws IOException {
    Path wanted = folder.resolve("wanted");
    try (var staged = StagedFolder.at(wanted)) {
      Files.createDirectory(staged.path().resolve("inner"));
      Files.writeString(staged.path().resolve("inner/one.csv"), "1");
    }
    assertThat(folder).isEmptyDirectory();
  }
}
