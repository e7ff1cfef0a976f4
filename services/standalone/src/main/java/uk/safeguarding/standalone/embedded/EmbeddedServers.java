package uk.safeguarding.standalone.embedded;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The three servers of the embedded default, and the file that tells where they are. */
public final class EmbeddedServers implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServers.class);

  private final DataDirectory data;
  private final EmbeddedKafkaBroker kafka;
  private final EmbeddedMongoServer mongo;
  private final EmbeddedPostgresServer postgres;

  /** {@code schemas} are the services' schemas in PostgreSQL; new ones may come with any start. */
  public EmbeddedServers(DataDirectory data, List<String> schemas) {
    this.data = data;
    this.kafka = new EmbeddedKafkaBroker(data);
    this.mongo = new EmbeddedMongoServer(data);
    this.postgres = new EmbeddedPostgresServer(data, schemas, this::writeEndpoints);
  }

  /**
   * Starts all at once; when one fails the others are stopped again.
   *
   * <p>On threads of the system: they initialise classes that wait for one another, and a virtual
   * thread that waits within an initialiser keeps its carrier. Two of them on two cores left none
   * for the third, which held what they waited for.
   */
  public void start() {
    try (var executor =
        Executors.newThreadPerTaskExecutor(Thread.ofPlatform().name("server-", 0).factory())) {
      CompletableFuture.allOf(
              servers().stream()
                  .map(server -> CompletableFuture.runAsync(() -> timed(server), executor))
                  .toArray(CompletableFuture<?>[]::new))
          .join();
    } catch (CompletionException e) {
      stop();
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
    writeEndpoints();
  }

  private static void timed(EmbeddedServer server) {
    long begin = System.nanoTime();
    server.start();
    LOG.info("{} started in {} ms.", server.name(), (System.nanoTime() - begin) / 1_000_000);
  }

  /** PostgreSQL, the store of record, goes last. */
  public void stop() {
    try {
      kafka.stop();
    } finally {
      try {
        mongo.stop();
      } finally {
        postgres.stop();
      }
    }
  }

  public void start(String name) {
    server(name).start();
    writeEndpoints();
  }

  public void stop(String name) {
    server(name).stop();
    writeEndpoints();
  }

  private EmbeddedServer server(String name) {
    return servers().stream()
        .filter(server -> server.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException("No server '" + name + "': kafka, mongo, postgres."));
  }

  private List<EmbeddedServer> servers() {
    return List.of(kafka, mongo, postgres);
  }

  private synchronized void writeEndpoints() {
    Endpoints.of(kafka, mongo, postgres).write(data.root());
  }

  public EmbeddedKafkaBroker kafka() {
    return kafka;
  }

  public EmbeddedMongoServer mongo() {
    return mongo;
  }

  public EmbeddedPostgresServer postgres() {
    return postgres;
  }

  @Override
  public void close() {
    stop();
  }
}
