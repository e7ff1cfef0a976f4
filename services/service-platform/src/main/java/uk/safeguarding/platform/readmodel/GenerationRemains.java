package uk.safeguarding.platform.readmodel;

import static java.util.concurrent.TimeUnit.SECONDS;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.bson.Document;
import uk.safeguarding.platform.processing.ProcessorFactory;

/** What is left of a read model's generations that do not answer. */
record GenerationRemains(BatchFold<?> fold, MongoDatabase database, ProcessorFactory processors) {

  private static final String TOKENS = "trackingtokens";
  private static final String PROCESSOR = "processorName";

  /** A request that began with the old generation has ended by then. */
  private static final int LONGEST_REQUEST_SECONDS = 60;

  /** Of a generation that never answered. */
  void clear(long generation) {
    clearDocuments(generation);
    forgetParked(generation);
  }

  void forgetParked(long generation) {
    processors.forgetParked(Generations.stored(fold.name(), generation)::equals);
  }

  private void clearDocuments(long generation) {
    List<String> names =
        fold.collections().stream().map(each -> Generations.stored(each, generation)).toList();
    stored().stream().filter(names::contains).forEach(each -> database.getCollection(each).drop());
    tokens().deleteMany(Filters.eq(PROCESSOR, Generations.stored(fold.name(), generation)));
  }

  /**
   * Of the generation that answered until now. What it parked stays until the next start: by then
   * MongoDB cannot come back from an end with the old generation answering.
   */
  void clearLater(long generation) {
    CompletableFuture.delayedExecutor(LONGEST_REQUEST_SECONDS, SECONDS)
        .execute(() -> clearDocuments(generation));
  }

  /** Of all that do not answer. */
  void clearAllBut(long live) {
    for (String collection : fold.collections()) {
      allBut(collection, live, stored()).forEach(name -> database.getCollection(name).drop());
    }
    allBut(fold.name(), live, tokens().distinct(PROCESSOR, String.class).into(new ArrayList<>()))
        .forEach(name -> tokens().deleteMany(Filters.eq(PROCESSOR, name)));
    processors.forgetParked(isOtherThan(fold.name(), live));
  }

  private List<String> stored() {
    return database.listCollectionNames().into(new ArrayList<>());
  }

  private static List<String> allBut(String name, long live, List<String> stored) {
    return stored.stream().filter(isOtherThan(name, live)).toList();
  }

  private static Predicate<String> isOtherThan(String name, long live) {
    return stored ->
        Generations.isOf(name, stored) && !stored.equals(Generations.stored(name, live));
  }

  private MongoCollection<Document> tokens() {
    return database.getCollection(TOKENS);
  }
}
