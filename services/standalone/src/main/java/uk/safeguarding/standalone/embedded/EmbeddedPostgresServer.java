package uk.safeguarding.standalone.embedded;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.safeguarding.standalone.embedded.postgres.PostgresCluster;
import uk.safeguarding.standalone.embedded.postgres.PostgresPrograms;
import uk.safeguarding.standalone.embedded.postgres.PostgresRoles;
import uk.safeguarding.standalone.embedded.postgres.Postmaster;

/** A real PostgreSQL in the data directory; started again by itself when its process dies. */
public final class EmbeddedPostgresServer implements EmbeddedServer {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgresServer.class);

  private final DataDirectory data;
  private final List<String> schemas;
  private final PostgresLogins logins;
  private final Runnable onRestart;
  private volatile @Nullable Postmaster postmaster;
  private volatile int port;

  /** {@code onRestart} runs whenever the server came back by itself, under another process id. */
  public EmbeddedPostgresServer(DataDirectory data, List<String> schemas, Runnable onRestart) {
    this.data = data;
    this.schemas = List.copyOf(schemas);
    this.logins = new PostgresLogins(data.secrets());
    this.onRestart = onRestart;
  }

  @Override
  public String name() {
    return "postgres";
  }

  @Override
  public synchronized void start() {
    if (running()) {
      return;
    }
    QuietLogging.warningsOnly("io.zonky.test");
    try {
      var cluster = new PostgresCluster(data.postgres(), unpackPrograms());
      createOrRecover(cluster);
      // Only now: an orphan that was still listening would have cost us our port.
      port = port == 0 ? data.secrets().port(name()) : port;
      launch(cluster);
      createRolesOrStop();
    } catch (IOException | SQLException e) {
      throw new ServerFailed("PostgreSQL did not start: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      throw ServerFailed.interrupted(e);
    }
  }

  private PostgresPrograms unpackPrograms() throws IOException {
    return PostgresPrograms.unpackedBelow(data.postgres());
  }

  private void createOrRecover(PostgresCluster cluster) throws IOException, InterruptedException {
    if (!cluster.exists()) {
      cluster.create(logins.superuser());
    } else if (logins.superuserKnown()) {
      cluster.stopOrphan();
    } else {
      throw new IOException(
          "secrets.json no longer holds the password of the database in %s; restore the file."
              .formatted(data.postgres()));
    }
  }

  /** A server without its roles would answer every service with a riddle. */
  private void createRolesOrStop() throws SQLException {
    try {
      logins.create(port, schemas);
    } catch (SQLException e) {
      stop();
      throw e;
    }
  }

  private void launch(PostgresCluster cluster) throws IOException, InterruptedException {
    var started = Postmaster.start(cluster, port);
    postmaster = started;
    var supervision = new Supervision("PostgreSQL", () -> revive(cluster, started));
    var _ = started.onExit().thenRun(supervision::begin);
  }

  /** True when there is nothing (more) to do, also because the operator stopped it on purpose. */
  private synchronized boolean revive(PostgresCluster cluster, Postmaster dead) {
    if (postmaster != dead) {
      return true;
    }
    try {
      cluster.stopOrphan();
      launch(cluster);
      onRestart.run();
      return true;
    } catch (IOException e) {
      LOG.error("PostgreSQL could not be started again.", e);
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  @Override
  public synchronized void stop() {
    var stopping = postmaster;
    postmaster = null;
    if (stopping == null) {
      return;
    }
    try {
      stopping.stop();
    } catch (IOException e) {
      throw new ServerFailed("PostgreSQL did not stop: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      throw ServerFailed.interrupted(e);
    }
  }

  @Override
  public boolean running() {
    var current = postmaster;
    return current != null && current.alive();
  }

  /** The postmaster's process id, where one is running. */
  public OptionalLong pid() {
    var current = postmaster;
    return current != null && current.alive()
        ? OptionalLong.of(current.pid())
        : OptionalLong.empty();
  }

  public PostgresLogins logins() {
    return logins;
  }

  public String jdbcUrl() {
    return "jdbc:postgresql://%s:%d/%s".formatted(LoopbackPorts.HOST, port, PostgresRoles.DATABASE);
  }
}
