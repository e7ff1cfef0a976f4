package uk.safeguarding.standalone.embedded;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

class KilledMongoIT {

  private static final int ENOUGH_FOR_SEVERAL_COMMITS = 12;

  @TempDir Path folder;

  /** The store's own background commits would keep half a command, or a row without its index. */
  @RepeatedTest(2)
  void a_kill_in_the_middle_of_writing_keeps_commands_whole_and_indexes_in_step() throws Exception {
    try (var writer = ChildJvm.start(MongoWriterMain.class, folder.toString())) {
      for (int batches = 0; batches < ENOUGH_FOR_SEVERAL_COMMITS; batches++) {
        writer.readUntil(PlatformMain.READY);
      }
      writer.kill();
    }
    try (var data = DataDirectory.open(folder)) {
      var mongo = new EmbeddedMongoServer(data);
      mongo.start();
      try (var client = MongoClients.create(mongo.connectionString())) {
        assertWhole(client.getDatabase("test").getCollection("rows"));
      }
      mongo.stop();
    }
  }

  private static void assertWhole(MongoCollection<Document> rows) {
    long count = rows.countDocuments();
    assertThat(count).isPositive();
    assertThat(count % MongoWriterMain.BATCH).isZero();
    assertThat(rows.find(eq("key", count - 1)).first()).isNotNull();
    assertThat(rows.find(eq("key", count)).first()).isNull();
    rows.insertMany(MongoWriterMain.batch(count));
    assertThat(rows.countDocuments()).isEqualTo(count + MongoWriterMain.BATCH);
  }
}
