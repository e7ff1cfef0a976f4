package uk.safeguarding.standalone.embedded;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the candidates of a filter that names the index's fields and more besides, as a compare and
 * set does. The server's own index would leave such a filter to a walk through the collection,
 * which makes each write as dear as the collection is long.
 *
 * <p>The server matches every candidate against the whole filter.
 */
final class NarrowingIndex extends AbstractUniqueIndex<Object> {

  private static final String ALL_OF = "$and";

  private final MVMap<KeyValue, Object> positions;
  private final Set<String> fields;

  NarrowingIndex(
      MVMap<KeyValue, Object> positions, String name, List<IndexKey> keys, boolean sparse) {
    super(name, keys, sparse);
    this.positions = positions;
    this.fields = keySet();
  }

  @Override
  public synchronized boolean canHandle(Document filter) {
    return super.canHandle(narrowed(filter));
  }

  @Override
  public synchronized Iterable<Object> getPositions(Document filter) {
    return super.getPositions(narrowed(filter));
  }

  /** What the filter says of the index's own fields. */
  private Document narrowed(Document filter) {
    var narrowed = new Document();
    collect(filter, narrowed);
    return narrowed;
  }

  private void collect(Document filter, Document narrowed) {
    filter.forEach(
        (field, condition) -> {
          if (fields.contains(field)) {
            narrowed.putIfAbsent(field, condition);
          } else if (field.equals(ALL_OF) && condition instanceof Collection<?> parts) {
            parts.forEach(part -> collect((Document) part, narrowed));
          }
        });
  }

  @Override
  protected @Nullable Object removeDocument(KeyValue key) {
    return positions.remove(key);
  }

  @Override
  protected boolean putKeyPosition(KeyValue key, Object position) {
    return positions.putIfAbsent(key, Missing.ofNullable(position)) == null;
  }

  @Override
  protected Iterable<Map.Entry<KeyValue, Object>> getIterable() {
    return positions.entrySet();
  }

  @Override
  protected @Nullable Object getPosition(KeyValue key) {
    return positions.get(key);
  }

  @Override
  public long getCount() {
    return positions.sizeAsLong();
  }

  @Override
  public boolean isEmpty() {
    return positions.isEmpty();
  }

  @Override
  public long getDataSize() {
    return getCount();
  }
}
