package uk.safeguarding.standalone.embedded;

import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import java.util.List;
import org.h2.mvstore.MVStore;

/** A database whose unique indexes find what a filter names beside other things. */
final class IndexedDatabase extends H2Database {

  private final MVStore store;

  IndexedDatabase(String name, MVStore store, CursorRegistry cursors) {
    // The super class opens its indexes while it is made.
    this.store = store;
    super(name, store, cursors);
  }

  @Override
  protected Index<Object> openOrCreateUniqueIndex(
      String collection, String index, List<IndexKey> keys, boolean sparse) {
    String map = getFullCollectionNamespace(collection) + "._index_" + index;
    return new NarrowingIndex(store.openMap(map), index, keys, sparse);
  }
}
