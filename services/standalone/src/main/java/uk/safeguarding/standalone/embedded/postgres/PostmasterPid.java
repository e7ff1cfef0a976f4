package uk.safeguarding.standalone.embedded.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a running postmaster writes about itself into postmaster.pid in its data directory. */
record PostmasterPid(long pid, boolean ready) {

  private static final int STATUS_LINE = 7;

  static Path file(Path cluster) {
    return cluster.resolve("postmaster.pid");
  }

  /** Empty also while the file is half written. */
  static Optional<PostmasterPid> read(Path cluster) throws IOException {
    try {
      return parse(Files.readAllLines(file(cluster)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static Optional<PostmasterPid> parse(List<String> lines) {
    if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,18}")) {
      return Optional.empty();
    }
    var ready = lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
    return Optional.of(new PostmasterPid(Long.parseLong(lines.getFirst().strip()), ready));
  }

  /**
   * Whether that process is the PostgreSQL of this directory. Process ids are reused and data
   * directories are copied, so the number alone proves nothing: its command line must name us.
   */
  boolean isPostgresOf(Path cluster) {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(process -> process.info().command().orElse("postgres").contains("postgres"))
        .flatMap(process -> process.info().arguments())
        .map(List::of)
        .filter(arguments -> names(arguments, cluster))
        .isPresent();
  }

  private static boolean names(List<String> arguments, Path cluster) {
    int option = arguments.indexOf("-D");
    return option >= 0
        && option + 1 < arguments.size()
        && arguments.get(option + 1).equals(cluster.toString());
  }
}
