package uk.safeguarding.platform.readmodel;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.bson.Document;
import uk.safeguarding.platform.processing.ProcessorFactory;

/**
 * Which generation of each read model answers: one document for each says it, so that all of its
 * collections and its readers' tokens change at once, or not at all.
 *
 * <p>Everything of a generation bears its number behind a dot; the first, which has none, is the
 * one that a service begins with.
 */
public final class Generations {

  static final String COLLECTION = "generations";
  private static final String LIVE = "live";

  private final MongoDatabase database;
  private final Map<String, String> modelByCollection = new ConcurrentHashMap<>();
  private final Map<String, Long> live = new ConcurrentHashMap<>();

  public Generations(MongoDatabase database) {
    this.database = database;
  }

  /** These collections change together. */
  void add(BatchFold<?> fold) {
    fold.collections().forEach(each -> modelByCollection.put(each, fold.name()));
  }

  /** What is left of a read model's generations that do not answer. */
  GenerationRemains remains(BatchFold<?> fold, ProcessorFactory processors) {
    return new GenerationRemains(fold, database, processors);
  }

  /** The number of the generation that answers. */
  long live(String model) {
    return live.computeIfAbsent(model, this::read);
  }

  private long read(String model) {
    Document said = documents().find(Filters.eq(model)).first();
    return said == null ? 0 : said.getLong(LIVE);
  }

  /** From now on this one answers. */
  void goLive(String model, long generation) {
    documents()
        .replaceOne(
            Filters.eq(model),
            new Document(StoredDocument.KEY, model).append(LIVE, generation),
            new ReplaceOptions().upsert(true));
    live.put(model, generation);
  }

  private MongoCollection<Document> documents() {
    return database.getCollection(COLLECTION);
  }

  /** Where the documents of a collection are that answer now. */
  String stored(String collection) {
    String model = modelByCollection.get(collection);
    return model == null ? collection : stored(collection, live(model));
  }

  static String stored(String name, long generation) {
    return generation == 0 ? name : name + "." + generation;
  }

  /** Whether that is the name of any generation of this. */
  static boolean isOf(String name, String stored) {
    return stored.matches(Pattern.quote(name) + "(\\.[0-9]+)?");
  }
}
