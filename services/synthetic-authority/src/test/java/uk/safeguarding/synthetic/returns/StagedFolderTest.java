package uk.safeguarding.synthetic.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where files are written. */
class StagedFolderTest {

  @TempDir private Path folder;

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

  @Test
  void a_link_to_an_empty_folder_stays_and_the_folder_is_filled() throws IOException {
    Path real = Files.createDirectories(folder.resolve("elsewhere/real"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);
    try (var staged = StagedFolder.at(link)) {
      assertThat(staged.path().getParent()).isEqualTo(folder.resolve("elsewhere").toRealPath());
      Files.writeString(staged.path().resolve("one.csv"), "1");
      staged.finish();
    }
    assertThat(link).isSymbolicLink();
    assertThat(real.resolve("one.csv")).hasContent("1");
  }

  /** An archive that is open for reading is such a place for everybody, the superuser included. */
  @Test
  void an_empty_folder_beside_which_nothing_can_be_written_is_refused() throws IOException {
    URI archive = URI.create("jar:" + folder.resolve("archive.zip").toUri());
    try (FileSystem writable = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
      Files.createDirectory(writable.getPath("/wanted"));
    }
    try (FileSystem readable =
        FileSystems.newFileSystem(archive, Map.of("accessMode", "readOnly"))) {
      assertThatThrownBy(() -> StagedFolder.at(readable.getPath("/wanted")))
          .isInstanceOf(FilesRefused.class)
          .hasMessageContainingAll("nothing can be written beside it", "Name a folder");
    }
  }
}
