package uk.safeguarding.platform.readmodel;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import uk.safeguarding.platform.eventstore.LogPosition;
import uk.safeguarding.platform.processing.ServerAway;

/**
 * Documents of a collection that has none of them yet: written some at a time, and not read before.
 */
public final class NewDocuments<V> {

  private static final int AT_A_TIME = 100;

  private final MongoCollection<Document> collection;
  private final DocumentMapper mapper;
  private final List<Document> pending = new ArrayList<>();

  NewDocuments(MongoCollection<Document> collection, DocumentMapper mapper) {
    this.collection = collection;
    this.mapper = mapper;
  }

  /**
   * Adds a document as it is after the event at that place.
   *
   * @throws ServerAway when MongoDB does not take those that were added before
   */
  public void add(String key, V document, LogPosition position) {
    pending.add(StoredDocument.of(key, 1, position, mapper.write(document)));
    if (pending.size() >= AT_A_TIME) {
      write();
    }
  }

  /**
   * Writes what was added and is not written yet.
   *
   * @throws ServerAway when MongoDB does not take them
   */
  public void write() {
    if (pending.isEmpty()) {
      return;
    }
    try {
      collection.insertMany(pending, new InsertManyOptions().ordered(false));
    } catch (MongoException failure) {
      throw new ServerAway("The read models cannot be written.", failure);
    }
    pending.clear();
  }
}
