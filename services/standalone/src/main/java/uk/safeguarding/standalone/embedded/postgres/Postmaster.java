package uk.safeguarding.standalone.embedded.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One running PostgreSQL, from its start until its process ends. */
public final class Postmaster {

  // Recovery after a crash replays at most max_wal_size; slow disks need minutes for it.
  private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(5);
  private static final int POLL_MILLIS = 20;
  private static final int ATTEMPTS = 8;
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final int SHOWN_LOG_CHARACTERS = 2_000;

  private final PostgresCluster cluster;
  private final Process process;

  private Postmaster(PostgresCluster cluster, Process process) {
    this.cluster = cluster;
    this.process = process;
  }

  /**
   * Returns when it accepts connections. Sessions of a postmaster that was killed may still hold
   * its shared memory; PostgreSQL refuses to start beside them, so they are ended.
   */
  public static Postmaster start(PostgresCluster cluster, int port)
      throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try {
        return startOnce(cluster, port);
      } catch (IOException e) {
        if (attempt == ATTEMPTS || !String.valueOf(e.getMessage()).contains("shared memory")) {
          throw e;
        }
        LeftBehindSessions.end(cluster.directory(), attempt > ATTEMPTS / 2);
        Thread.sleep(PAUSE.multipliedBy(attempt));
      }
    }
  }

  private static Postmaster startOnce(PostgresCluster cluster, int port)
      throws IOException, InterruptedException {
    var output = cluster.parent().resolve("startup.log");
    var arguments = PostgresSettings.arguments(cluster.directory(), port);
    var process =
        cluster.programs().command("postgres", arguments).redirectOutput(output.toFile()).start();
    process.getOutputStream().close();
    var postmaster = new Postmaster(cluster, process);
    postmaster.awaitReady(output);
    return postmaster;
  }

  private void awaitReady(Path output) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + LONGEST_RECOVERY.toNanos();
    while (!ready()) {
      if (process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
        throw new IOException("PostgreSQL ended while starting: " + end(output));
      }
      if (System.nanoTime() > deadline) {
        process.destroy();
        throw new IOException("PostgreSQL was not ready in " + LONGEST_RECOVERY + ".");
      }
    }
  }

  private boolean ready() throws IOException {
    return PostmasterPid.read(cluster.directory())
        .filter(PostmasterPid::ready)
        .filter(recorded -> recorded.pid() == process.pid())
        .isPresent();
  }

  private String end(Path output) throws IOException {
    var text = Files.readString(output, UTF_8).strip();
    var shown = text.substring(Math.max(0, text.length() - SHOWN_LOG_CHARACTERS));
    return shown + " (log files: " + cluster.parent().resolve("log") + ")";
  }

  /** unshare and setsid replace themselves by postgres, so our child is the postmaster itself. */
  public long pid() {
    return process.pid();
  }

  public boolean alive() {
    return process.isAlive();
  }

  public CompletableFuture<Process> onExit() {
    return process.onExit();
  }

  public void stop() throws IOException, InterruptedException {
    if (alive()) {
      cluster.stop();
      process.waitFor();
    }
  }
}
