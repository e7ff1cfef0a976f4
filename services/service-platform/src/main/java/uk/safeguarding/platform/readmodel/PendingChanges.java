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
import uk.safeguarding.platform.processing.ServerAway;

/** The documents that one batch of events reads and changes: loaded together, written together. */
final class PendingChanges<V> {

  private final MongoCollection<Document> collection;
  private final DocumentMapper mapper;
  private final Class<V> documentType;
  private final Set<String> loaded = new HashSet<>();
  private final Map<String, Document> stored = new HashMap<>();
  private final Map<String, PendingDocument<V>> documents = new LinkedHashMap<>();

  PendingChanges(
      MongoCollection<Document> collection, DocumentMapper mapper, Class<V> documentType) {
    this.collection = collection;
    this.mapper = mapper;
    this.documentType = documentType;
  }

  /**
   * @throws ServerAway when MongoDB does not answer
   */
  void load(Collection<String> keys) {
    List<String> unknown = keys.stream().filter(loaded::add).toList();
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

  /** A stored document that can no longer be read fails here, in the fold of its own event. */
  PendingDocument<V> document(String key) {
    if (!loaded.contains(key)) {
      throw new IllegalStateException("The document " + key + " was not loaded before its fold");
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
   * @throws ConcurrentWriter when another owner has written one of the documents meanwhile
   */
  void flush() {
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
    BulkWriteResult result = collection.bulkWrite(writes, new BulkWriteOptions().ordered(false));
    int written = result.getMatchedCount() + result.getUpserts().size() + result.getDeletedCount();
    if (written != writes.size()) {
      throw new ConcurrentWriter(
          collection.getNamespace().getCollectionName(), writes.size() - written);
    }
  }
}
