package uk.safeguarding.standalone.embedded.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of one PostgreSQL, made once, and the process that may still be serving them. */
public record PostgresCluster(Path parent, PostgresPrograms programs) {

  private static final Logger LOG = LoggerFactory.getLogger(PostgresCluster.class);

  // Loopback by password and nothing else: no trust, no sockets, no replication.
  private static final String WHO_MAY_CONNECT =
      """
      host all all 127.0.0.1/32 scram-sha-256
      """;

  Path directory() {
    return parent.resolve("cluster");
  }

  public boolean exists() {
    return Files.exists(directory());
  }

  /** Made beside its final place and moved there when complete, so a crash leaves no half of it. */
  public void create(PostgresLogin superuser) throws IOException, InterruptedException {
    var draft = parent.resolve("cluster.new");
    deleteTree(draft);
    var password = Files.createTempFile(parent, "superuser-", ".tmp");
    try {
      Files.writeString(password, superuser.password());
      programs.run("initdb", initdb(draft, superuser.user(), password));
    } finally {
      Files.delete(password);
    }
    Files.writeString(draft.resolve("pg_hba.conf"), WHO_MAY_CONNECT, UTF_8);
    Files.move(draft, directory(), StandardCopyOption.ATOMIC_MOVE);
  }

  private static List<String> initdb(Path directory, String superuser, Path password) {
    return List.of(
        "--pgdata=" + directory,
        "--username=" + superuser,
        "--pwfile=" + password,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8");
  }

  private static void deleteTree(Path tree) throws IOException {
    if (Files.exists(tree)) {
      try (var files = Files.walk(tree)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** PostgreSQL lives on when the platform is killed; it must not serve beside its successor. */
  public void stopOrphan() throws IOException, InterruptedException {
    var recorded = PostmasterPid.read(directory());
    if (recorded.isEmpty()) {
      return;
    }
    if (recorded.get().isPostgresOf(directory())) {
      LOG.warn("PostgreSQL {} outlived its platform; stopping it.", recorded.get().pid());
      stop();
    } else {
      // PostgreSQL itself would take a stranger with that process id for a server and refuse.
      Files.delete(PostmasterPid.file(directory()));
    }
  }

  /** Ends sessions and writes a checkpoint; where that hangs, the next start recovers instead. */
  public void stop() throws IOException, InterruptedException {
    try {
      programs.run("pg_ctl", pgCtlStop("fast", "30"));
    } catch (IOException e) {
      LOG.warn("PostgreSQL did not stop in time and recovers at its next start.", e);
      programs.run("pg_ctl", pgCtlStop("immediate", "10"));
    }
  }

  private List<String> pgCtlStop(String mode, String seconds) {
    var directory = directory().toString();
    return List.of("stop", "-w", "-D", directory, "-m", mode, "-t", seconds);
  }
}
