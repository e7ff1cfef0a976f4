package uk.safeguarding.platform.readmodel;

import com.mongodb.MongoException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.WriteModel;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.eventstore.LogPosition;
import uk.safeguarding.platform.processing.ServerAway;

/**
 * The documents of one collection that one batch of events reads and changes: loaded together,
 * written together, each only if nobody else has written it meanwhile.
 */
public final class Documents<V> {

  private final MongoCollection<Document> collection;
  private final DocumentMapper mapper;
  private final Class<V> documentType;
  private final DocumentMemory<V> memory;
  private final Set<String> loaded = new HashSet<>();
  private final Map<String, Document> stored = new HashMap<>();
  private final Map<String, PendingDocument<V>> documents = new LinkedHashMap<>();

  Documents(
      MongoCollection<Document> collection,
      DocumentMapper mapper,
      Class<V> documentType,
      DocumentMemory<V> memory) {
    this.collection = collection;
    this.mapper = mapper;
    this.documentType = documentType;
    this.memory = memory;
  }

  /**
   * Reads those of these keys that were not read yet.
   *
   * @throws ServerAway when MongoDB does not answer
   */
  public void load(Collection<String> keys) {
    List<String> unknown =
        keys.stream().filter(loaded::add).filter(key -> !isRemembered(key)).toList();
    if (unknown.isEmpty()) {
      return;
    }
    try {
      collection
          .find(Filters.in(StoredDocument.KEY, unknown))
          .forEach(document -> stored.put(document.getString(StoredDocument.KEY), document));
    } catch (MongoException failure) {
      throw new ServerAway("The read models cannot be read.", failure);
    }
  }

  private boolean isRemembered(String key) {
    DocumentMemory.Remembered<V> known = memory.find(key);
    if (known == null) {
      return false;
    }
    documents.put(key, PendingDocument.remembered(key, known));
    return true;
  }

  /** The document of a loaded key as the batch has it; null where there is none. */
  public @Nullable V get(String key) {
    return at(key).body();
  }

  /** It is now this, after the event at that place. */
  public void put(String key, V document, LogPosition position) {
    at(key).become(document, position);
  }

  /** It is gone, after the event at that place. */
  public void remove(String key, LogPosition position) {
    at(key).become(null, position);
  }

  /** A stored document that can no longer be read fails here, in the fold of its own event. */
  PendingDocument<V> at(String key) {
    if (!loaded.contains(key)) {
      // The key may be a child's reference, which stays out of logs.
      throw new IllegalStateException(
          "A document of %s was not loaded before its fold"
              .formatted(collection.getNamespace().getCollectionName()));
    }
    return documents.computeIfAbsent(key, this::pending);
  }

  private PendingDocument<V> pending(String key) {
    Document found = stored.get(key);
    return found == null
        ? PendingDocument.absent(key)
        : PendingDocument.stored(
            found, mapper.read(found.get(StoredDocument.BODY, Document.class), documentType));
  }

  /**
   * Writes what has changed, in one call; does nothing the second time.
   *
   * @throws ServerAway when MongoDB does not take them, or another owner has written one of the
   *     documents meanwhile
   */
  public void write() {
    List<PendingDocument<V>> changed =
        documents.values().stream().filter(PendingDocument::changed).toList();
    documents.clear();
    stored.clear();
    loaded.clear();
    if (changed.isEmpty()) {
      return;
    }
    List<? extends WriteModel<Document>> writes =
        changed.stream().map(each -> each.write(mapper)).toList();
    // Only what is known to be stored is remembered.
    changed.forEach(memory::forget);
    BulkWriteResult result = written(writes);
    int written = result.getMatchedCount() + result.getUpserts().size() + result.getDeletedCount();
    if (written != writes.size()) {
      throw new ConcurrentWriter(
          collection.getNamespace().getCollectionName(), writes.size() - written);
    }
    changed.forEach(memory::keep);
  }

  private BulkWriteResult written(List<? extends WriteModel<Document>> writes) {
    try {
      return collection.bulkWrite(writes, new BulkWriteOptions().ordered(false));
    } catch (MongoException failure) {
      throw new ServerAway("The read models cannot be written.", failure);
    }
  }
}
