package uk.safeguarding.synthetic.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A folder that is filled beside where it is wanted and moved there when it is full: whoever finds
 * it finds all of it.
 */
final class StagedFolder implements AutoCloseable {

  private final Path wanted;
  private final Path staged;

  private StagedFolder(Path wanted, Path staged) {
    this.wanted = wanted;
    this.staged = staged;
  }

  /**
   * Begins a folder.
   *
   * @throws FilesRefused when there is a file of this name, a folder that is not empty, or one that
   *     cannot be replaced
   */
  static StagedFolder at(Path folder) throws IOException {
    Path named = folder.toAbsolutePath().normalize();
    boolean isThere = Files.exists(named);
    // What a link leads to is filled, and the link stays.
    Path wanted = isThere ? named.toRealPath() : named;
    Path parent = Objects.requireNonNull(wanted.getParent(), "the root is no folder to write to");
    if (isThere) {
      requireEmpty(wanted, folder);
      requireReplaceable(wanted, parent, folder);
    } else {
      Files.createDirectories(parent);
    }
    return new StagedFolder(wanted, Files.createTempDirectory(parent, ".generated-"));
  }

  private static void requireEmpty(Path wanted, Path asked) throws IOException {
    if (!Files.isDirectory(wanted)) {
      throw new FilesRefused(
          asked + " is a file. Name a folder that does not exist yet, or an empty one.");
    }
    try (DirectoryStream<Path> content = Files.newDirectoryStream(wanted)) {
      if (content.iterator().hasNext()) {
        throw new FilesRefused(
            asked
                + " is not empty, and nothing in it is overwritten. Name a folder that does not"
                + " exist yet, or empty this one first.");
      }
    }
  }

  private static void requireReplaceable(Path wanted, Path parent, Path asked) throws IOException {
    if (!Files.isWritable(parent)) {
      throw new FilesRefused(
          asked
              + " cannot be replaced by the full one, because nothing can be written beside it."
              + " Name a folder in it that does not exist yet.");
    }
    if (!Files.getFileStore(wanted).equals(Files.getFileStore(parent))) {
      throw new FilesRefused(
          asked
              + " cannot be replaced by the full one, because it is mounted."
              + " Name a folder in it that does not exist yet.");
    }
  }

  /** Where to write meanwhile. */
  Path path() {
    return staged;
  }

  /** Moves the folder to where it is wanted. */
  void finish() throws IOException {
    openToAll();
    Files.deleteIfExists(wanted);
    Files.move(staged, wanted, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Temporary folders are their owner's alone; this one is made like any other. */
  private void openToAll() throws IOException {
    Path made = Files.createDirectory(staged.resolve("made"));
    Files.setPosixFilePermissions(staged, Files.getPosixFilePermissions(made));
    Files.delete(made);
  }

  /** Removes what was not finished. */
  @Override
  public void close() throws IOException {
    if (Files.exists(staged)) {
      List<Path> left;
      try (Stream<Path> walk = Files.walk(staged)) {
        left = walk.sorted(Comparator.reverseOrder()).toList();
      } catch (UncheckedIOException failure) {
        throw Objects.requireNonNull(failure.getCause());
      }
      for (Path each : left) {
        Files.delete(each);
      }
    }
  }
}
