package uk.safeguarding.platform.readmodel;

import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.eventstore.LogPosition;

/** One document while a batch is folded into it; written by compare-and-set on its version. */
final class PendingDocument<V> {

  private static final long ABSENT = 0;

  private final String key;
  private final long storedVersion;
  private LogPosition position;
  private @Nullable V body;
  private boolean changed;

  private PendingDocument(String key, long storedVersion, LogPosition position, @Nullable V body) {
    this.key = key;
    this.storedVersion = storedVersion;
    this.position = position;
    this.body = body;
  }

  static <V> PendingDocument<V> absent(String key) {
    return new PendingDocument<>(key, ABSENT, LogPosition.START, null);
  }

  static <V> PendingDocument<V> remembered(String key, DocumentMemory.Remembered<V> known) {
    return new PendingDocument<>(key, known.version(), known.position(), known.body());
  }

  /** What stands once it is written; null when it is gone. */
  DocumentMemory.@Nullable Remembered<V> written() {
    return body == null
        ? null
        : new DocumentMemory.Remembered<>(
            changed ? storedVersion + 1 : storedVersion, position, body);
  }

  String key() {
    return key;
  }

  static <V> PendingDocument<V> stored(Document stored, V body) {
    return new PendingDocument<>(
        stored.getString(StoredDocument.KEY),
        stored.getLong(StoredDocument.VERSION),
        StoredDocument.position(stored),
        body);
  }

  /** Folds an event unless the document has had it already; takes effect when the result is run. */
  <E> Runnable fold(Projection<E, V> projection, Logged<E> event) {
    if (event.position().compareTo(position) <= 0) {
      return () -> {};
    }
    return switch (projection.evolve(key, body, event)) {
      case Change.Put<V>(V document) -> () -> become(document, event.position());
      case Change.Remove<V> _ -> () -> become(null, event.position());
      case Change.Keep<V> _ -> () -> {};
    };
  }

  void become(@Nullable V document, LogPosition now) {
    body = document;
    position = now;
    changed = true;
  }

  @Nullable V body() {
    return body;
  }

  boolean changed() {
    return changed && (body != null || storedVersion != ABSENT);
  }

  WriteModel<Document> write(DocumentMapper mapper) {
    Bson asLoaded = Filters.and(Filters.eq(key), Filters.eq(StoredDocument.VERSION, storedVersion));
    if (body == null) {
      return new DeleteOneModel<>(asLoaded);
    }
    Document document = StoredDocument.of(key, storedVersion + 1, position, mapper.write(body));
    return new ReplaceOneModel<>(
        asLoaded, document, new ReplaceOptions().upsert(storedVersion == ABSENT));
  }
}
