package uk.safeguarding.standalone.embedded;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.bson.Document;

/**
 * Inserts batch after batch, each one command (the server takes no larger ones), under two unique
 * keys until it is killed.
 */
final class MongoWriterMain {

  static final int BATCH = 1_000;

  private MongoWriterMain() {}

  public static void main(String... arguments) {
    var mongo = new EmbeddedMongoServer(DataDirectory.open(Path.of(arguments[0])));
    mongo.start();
    var client = MongoClients.create(mongo.connectionString());
    var rows = client.getDatabase("test").getCollection("rows");
    rows.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
    for (long begin = 0; begin < Long.MAX_VALUE - BATCH; begin += BATCH) {
      rows.insertMany(batch(begin));
      System.out.println(PlatformMain.READY);
    }
  }

  static List<Document> batch(long begin) {
    return LongStream.range(begin, begin + BATCH)
        .mapToObj(n -> new Document("_id", "row-" + n).append("key", n))
        .toList();
  }
}
