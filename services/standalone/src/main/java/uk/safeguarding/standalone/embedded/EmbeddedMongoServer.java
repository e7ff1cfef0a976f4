package uk.safeguarding.standalone.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server that speaks MongoDB's protocol and keeps the read models in one file. */
public final class EmbeddedMongoServer implements EmbeddedServer {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMongoServer.class);
  private static final Duration BETWEEN_COMMITS = Duration.ofMillis(500);
  private static final Duration BETWEEN_COMPACTIONS = Duration.ofSeconds(5);

  private final DataDirectory data;
  private volatile @Nullable Running running;
  private volatile int port;

  private record Running(
      CommittedBackend backend, MongoServer server, ScheduledExecutorService keeper) {}

  public EmbeddedMongoServer(DataDirectory data) {
    this.data = data;
  }

  @Override
  public String name() {
    return "mongo";
  }

  @Override
  public synchronized void start() {
    if (running()) {
      return;
    }
    QuietLogging.warningsOnly("de.bwaldvogel.mongo", "io.netty");
    port = port == 0 ? data.secrets().port(name()) : port;
    var backend = open();
    var server = new MongoServer(backend);
    server.bind(LoopbackPorts.HOST, port);
    running = new Running(backend, server, keep(backend));
  }

  private CommittedBackend open() {
    var file = data.mongo().resolve("read-models.mv");
    try {
      return new CommittedBackend(file);
    } catch (MVStoreException e) {
      throw new ServerFailed(
          "The read models in %s cannot be opened. Move the file away and rebuild them."
              .formatted(file),
          e);
    }
  }

  private static ScheduledExecutorService keep(CommittedBackend backend) {
    var keeper = Executors.newSingleThreadScheduledExecutor(EmbeddedMongoServer::keeperThread);
    repeat(keeper, BETWEEN_COMMITS, backend::commit);
    repeat(keeper, BETWEEN_COMPACTIONS, backend::compact);
    return keeper;
  }

  private static Thread keeperThread(Runnable work) {
    return Thread.ofPlatform().name("mongo-keeper").daemon().unstarted(work);
  }

  private static void repeat(ScheduledExecutorService keeper, Duration pause, Runnable work) {
    long millis = pause.toMillis();
    var _ = keeper.scheduleWithFixedDelay(logged(work), millis, millis, TimeUnit.MILLISECONDS);
  }

  /** An exception would end the repetition, and with it every later commit, in silence. */
  private static Runnable logged(Runnable work) {
    return () -> {
      try {
        work.run();
      } catch (MVStoreException e) {
        LOG.error("The read models could not be stored.", e);
      }
    };
  }

  @Override
  public synchronized void stop() {
    var stopping = running;
    running = null;
    if (stopping != null) {
      stopping.keeper().close();
      // Closing the backend, the last thing the server does, commits what is left.
      stopping.server().shutdownNow();
    }
  }

  @Override
  public boolean running() {
    return running != null;
  }

  public String connectionString() {
    return "mongodb://%s:%d".formatted(LoopbackPorts.HOST, port);
  }
}
