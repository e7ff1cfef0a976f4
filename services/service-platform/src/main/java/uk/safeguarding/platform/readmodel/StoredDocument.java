package uk.safeguarding.platform.readmodel;

import org.bson.Document;
import uk.safeguarding.platform.eventstore.LogPosition;

/**
 * The shape of a read model's document in MongoDB: its key, how often it was written, how far it
 * has read, its body.
 */
final class StoredDocument {

  static final String KEY = "_id";
  static final String VERSION = "version";
  static final String BODY = "body";
  private static final String TRANSACTION = "transaction";
  private static final String INDEX = "index";

  private StoredDocument() {}

  static Document of(String key, long version, LogPosition position, Document body) {
    return new Document(KEY, key)
        .append(VERSION, version)
        .append(TRANSACTION, position.transactionId())
        .append(INDEX, position.globalIndex())
        .append(BODY, body);
  }

  static LogPosition position(Document stored) {
    return new LogPosition(stored.getLong(TRANSACTION), stored.getLong(INDEX));
  }
}
