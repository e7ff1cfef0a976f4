package uk.safeguarding.standalone.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.nio.file.Path;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.MVStore;

/**
 * Stores read models so that what is on disk is always the state between two commands.
 *
 * <p>The store's own background commits may fall between a document and its index entries; after a
 * kill such a document can neither be found nor written again.
 */
final class CommittedBackend extends H2Backend {

  private static final int WANTED_FILL_PERCENT = 60;
  private static final int REWRITTEN_BYTES = 4 << 20;

  private final ReadWriteLock between = new ReentrantReadWriteLock();

  CommittedBackend(Path file) {
    super(
        new MVStore.Builder()
            .fileName(file.toString())
            .autoCommitDisabled()
            .autoCommitBufferSize(0)
            .open());
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    return new IndexedDatabase(name, getMvStore(), getCursorRegistry());
  }

  @Override
  public Document handleMessage(MongoMessage message) {
    between.readLock().lock();
    try {
      return super.handleMessage(message);
    } finally {
      between.readLock().unlock();
    }
  }

  @Override
  public void commit() {
    between.writeLock().lock();
    try {
      if (getMvStore().hasUnsavedChanges()) {
        super.commit();
      }
    } finally {
      between.writeLock().unlock();
    }
  }

  /** Without the background thread nobody else gives the space of overwritten rows back. */
  void compact() {
    between.writeLock().lock();
    try {
      getMvStore().compact(WANTED_FILL_PERCENT, REWRITTEN_BYTES);
    } finally {
      between.writeLock().unlock();
    }
  }
}
