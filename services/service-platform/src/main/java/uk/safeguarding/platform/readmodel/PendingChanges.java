package uk.safeguarding.platform.readmodel;

import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.WriteModel;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** The documents that one batch of events reads and changes: loaded together, written together. */
final class PendingChanges<V> {

  private final MongoCollection<Document> collection;
  private final DocumentMapper mapper;
  private final Class<V> documentType;
  private final Map<String, PendingDocument<V>> documents = new LinkedHashMap<>();

  PendingChanges(MongoCollection<Document> collection, DocumentMapper mapper, Class<V> documentType) {
    this.collection = collection;
    this.mapper = mapper;
    this.documentType = documentType;
  }

  void load(Collection<String> keys) {
    List<String> unknown = keys.stream().filter(key -> !documents.containsKey(key)).distinct().toList();
    if (unknown.isEmpty()) {
      return;
    }
    unknown.forEach(key -> documents.put(key, PendingDocument.absent(key)));
    for (Document stored : collection.find(Filters.in(StoredDocument.KEY, unknown))) {
      V body = mapper.read(stored.get(StoredDocument.BODY, Document.class), documentType);
      documents.put(stored.getString(StoredDocument.KEY), PendingDocument.stored(stored, body));
    }
  }

  PendingDocument<V> document(String key) {
    PendingDocument<V> document = documents.get(key);
    if (document == null) {
      throw new IllegalStateException("The document " + key + " was not loaded before its fold");
    }
    return document;
  }

  /**
   * Writes what has changed, in one call; does nothing the second time.
   *
   * @throws ConcurrentWriter when another owner has written one of the documents meanwhile
   */
  void flush() {
    List<PendingDocument<V>> changed = documents.values().stream().filter(PendingDocument::changed).toList();
    documents.clear();
    if (changed.isEmpty()) {
      return;
    }
    List<? extends WriteModel<Document>> writes = changed.stream().map(each -> each.write(mapper)).toList();
    BulkWriteResult result = collection.bulkWrite(writes, new BulkWriteOptions().ordered(false));
    int written = result.getMatchedCount() + result.getUpserts().size() + result.getDeletedCount();
    if (written != writes.size()) {
      throw new ConcurrentWriter(collection.getNamespace().getCollectionName(), writes.size() - written);
    }
  }
}
