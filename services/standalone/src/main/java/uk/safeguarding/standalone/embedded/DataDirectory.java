package uk.safeguarding.standalone.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Everything one embedded platform keeps on disk, readable by its own user and held by one JVM. */
public final class DataDirectory implements AutoCloseable {

  private static final List<String> SERVERS = List.of("postgres", "kafka", "mongo");

  private final Path root;
  private final DirectoryLock lock;
  private final Secrets secrets;

  private DataDirectory(Path root, DirectoryLock lock, Secrets secrets) {
    this.root = root;
    this.lock = lock;
    this.secrets = secrets;
  }

  /** The directory named by SAFEGUARDING_DATA, else {@code data} where the platform was started. */
  public static Path configured(Map<String, String> environment) {
    return Path.of(environment.getOrDefault("SAFEGUARDING_DATA", "data"));
  }

  /** Creates the directory where it is missing; refuses one that another platform is using. */
  public static DataDirectory open(Path directory) {
    try {
      PrivateFiles.createDirectory(directory);
      var root = directory.toRealPath();
      var lock = DirectoryLock.claim(root);
      try {
        return new DataDirectory(root, lock, prepare(root));
      } catch (IOException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The data directory %s cannot be used.".formatted(directory), e);
    }
  }

  private static Secrets prepare(Path root) throws IOException {
    for (var server : SERVERS) {
      PrivateFiles.createDirectory(root.resolve(server));
    }
    return Secrets.in(root.resolve("secrets.json"));
  }

  public Path root() {
    return root;
  }

  public Path postgres() {
    return root.resolve("postgres");
  }

  public Path kafka() {
    return root.resolve("kafka");
  }

  public Path mongo() {
    return root.resolve("mongo");
  }

  public Secrets secrets() {
    return secrets;
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
