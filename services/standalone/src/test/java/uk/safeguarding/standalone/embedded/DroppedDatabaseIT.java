package uk.safeguarding.standalone.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DroppedDatabaseIT {

  private static final int DROPS = 150;
  private static final int READERS = 3;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Test
  void can_be_written_again_though_it_was_read_and_written_while_it_was_dropped(
      @TempDir Path directory) {
    var server = new EmbeddedMongoServer(DataDirectory.open(directory));
    server.start();
    var done = new AtomicBoolean();
    try (MongoClient client = MongoClients.create(server.connectionString());
        var readers = Executors.newFixedThreadPool(READERS)) {
      List<Future<?>> running = new ArrayList<>();
      for (int reader = 0; reader < READERS; reader++) {
        running.add(readers.submit(() -> readAndWrite(client, done)));
      }
      for (int drop = 0; drop < DROPS; drop++) {
        client.getDatabase("models").drop();
        tokens(client)
            .createIndex(Indexes.ascending("name", "segment"), new IndexOptions().unique(true));
        assertCanBeWritten(client, drop);
      }
      done.set(true);
      assertThat(running).allSatisfy(reader -> assertThat(reader).succeedsWithin(PATIENCE));
    } finally {
      done.set(true);
      server.stop();
    }
  }

  private static void readAndWrite(MongoClient client, AtomicBoolean done) {
    while (!done.get()) {
      tokens(client).find(Filters.eq("name", "reader")).first();
      client
          .getDatabase("models")
          .getCollection("documents")
          .replaceOne(
              Filters.eq("child"), new Document("value", 1), new ReplaceOptions().upsert(true));
    }
  }

  private static void assertCanBeWritten(MongoClient client, int drop) {
    String name = "writer-" + drop;
    tokens(client).insertOne(new Document("name", name).append("segment", 0));
    assertThat(tokens(client).find(Filters.and(Filters.eq("name", name), Filters.eq("segment", 0))))
        .as("after drop %d", drop)
        .hasSize(1);
  }

  private static MongoCollection<Document> tokens(MongoClient client) {
    return client.getDatabase("models").getCollection("tokens");
  }
}
