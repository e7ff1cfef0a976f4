package uk.safeguarding.platform.security.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The file with the usernames and passwords of the local accounts, readable by its owner only. */
final class AccountsFile {

  /** One entry of the file. */
  record Credentials(String username, String password) {}

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private final Path file;

  AccountsFile(Path file) {
    this.file = file.toAbsolutePath();
  }

  /** Does something while no other process that shares the file does so too. */
  <R> R alone(Supplier<R> work) {
    try {
      Files.createDirectories(file.getParent());
      Path lock = file.resolveSibling("." + file.getFileName() + ".lock");
      try (FileChannel channel =
              FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock _ = channel.lock()) {
        return work.get();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The accounts file cannot be locked: " + file, e);
    }
  }

  /** The entries by role, empty before the first start. */
  Map<String, Credentials> read() {
    if (!Files.exists(file)) {
      return new LinkedHashMap<>();
    }
    try {
      closeToOthers();
      return JSON.readValue(Files.readAllBytes(file), new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException("The accounts file cannot be read: " + file, e);
    }
  }

  /** Replaces the file as a whole, so that no start ever sees half of it. */
  void write(Map<String, Credentials> entries) {
    try {
      Files.createDirectories(file.getParent());
      Path next = Files.createTempFile(file.getParent(), ".accounts", ".tmp", ownerOnly());
      try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
        channel.write(ByteBuffer.wrap(JSON.writeValueAsBytes(entries)));
        channel.force(true);
      }
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("The accounts file cannot be written: " + file, e);
    }
  }

  private void closeToOthers() throws IOException {
    if (knowsPermissions()) {
      Files.setPosixFilePermissions(file, OWNER_ONLY);
    }
  }

  private FileAttribute<?>[] ownerOnly() {
    return knowsPermissions()
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
        : new FileAttribute<?>[0];
  }

  private boolean knowsPermissions() {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
