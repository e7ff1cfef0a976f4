package uk.safeguarding.standalone.embedded.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.security.auth.module.UnixSystem;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The programs initdb, pg_ctl and postgres, called the way the system and its user require. */
public final class PostgresPrograms {

  private static final boolean WINDOWS = File.separatorChar == '\\';

  // The platform's own environment may hold passwords that PostgreSQL has no business to know.
  private static final Set<String> ENVIRONMENT = Set.of("PATH", "SystemRoot", "TEMP", "TMP");

  private final Path home;
  private final List<String> prefix;

  private PostgresPrograms(Path home, List<String> prefix) {
    this.home = home;
    this.prefix = prefix;
  }

  public static PostgresPrograms unpackedBelow(Path directory) throws IOException {
    return new PostgresPrograms(ProgramArchive.unpackBelow(directory), prefix());
  }

  private static List<String> prefix() {
    var prefix = new ArrayList<String>();
    // Ctrl-C signals the terminal's whole process group; PostgreSQL must outlive the services, so
    // it gets a session of its own. Systems without setsid stop it a moment early.
    if (onPath("setsid")) {
      prefix.add("setsid");
    }
    if (!WINDOWS && new UnixSystem().getUid() == 0) {
      requireUserNamespaces();
      prefix.addAll(List.of("unshare", "-U"));
    }
    return List.copyOf(prefix);
  }

  /** PostgreSQL refuses to run as root; inside a user namespace of its own it sees another user. */
  private static void requireUserNamespaces() {
    if (!LinuxUtils.isUnshareAvailable()) {
      throw new IllegalStateException(
          "PostgreSQL does not run as root, and this system does not let root use a user namespace"
              + " (unshare -U). Run the platform as another user, or give it a PostgreSQL by URL.");
    }
  }

  private static boolean onPath(String program) {
    var path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  ProcessBuilder command(String program, List<String> arguments) {
    var command = new ArrayList<>(prefix);
    command.add(home.resolve("bin").resolve(WINDOWS ? program + ".exe" : program).toString());
    command.addAll(arguments);
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().retainAll(ENVIRONMENT);
    builder.environment().put("LC_ALL", "C");
    return builder;
  }

  /** Runs a program to its end and fails with what it printed. */
  void run(String program, List<String> arguments) throws IOException, InterruptedException {
    var process = command(program, arguments).start();
    process.getOutputStream().close();
    var printed = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IOException("%s failed: %s".formatted(program, printed));
    }
  }
}
