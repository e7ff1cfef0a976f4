package uk.safeguarding.standalone.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The claim of one process on one data directory; the system drops it when the process dies. */
final class DirectoryLock implements AutoCloseable {

  // Closing any channel on a file drops all POSIX locks this process has on it. So a second claim
  // within one process must be refused before the file is opened again.
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Path directory;
  private final FileChannel channel;

  private DirectoryLock(Path directory, FileChannel channel) {
    this.directory = directory;
    this.channel = channel;
  }

  static DirectoryLock claim(Path directory) throws IOException {
    if (!HELD_HERE.add(directory)) {
      throw taken(directory, Long.toString(ProcessHandle.current().pid()));
    }
    var channel = lockedChannel(directory.resolve("platform.lock"));
    if (channel == null) {
      HELD_HERE.remove(directory);
      throw taken(directory, holder(directory));
    }
    var pid = Long.toString(ProcessHandle.current().pid());
    PrivateFiles.write(pidFile(directory), pid.getBytes(UTF_8));
    return new DirectoryLock(directory, channel);
  }

  private static @Nullable FileChannel lockedChannel(Path file) throws IOException {
    var channel = FileChannel.open(file, CREATE, WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      return null;
    }
    return channel;
  }

  private static String holder(Path directory) throws IOException {
    try {
      return Files.readString(pidFile(directory)).strip();
    } catch (NoSuchFileException e) {
      return "unknown";
    }
  }

  private static Path pidFile(Path directory) {
    return directory.resolve("platform.pid");
  }

  private static IllegalStateException taken(Path directory, String pid) {
    return new IllegalStateException(
        "The data directory %s is in use by the platform with process id %s. Stop that one first,"
                .formatted(directory, pid)
            + " or set SAFEGUARDING_DATA to another directory.");
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(pidFile(directory));
    channel.close();
    HELD_HERE.remove(directory);
  }
}
