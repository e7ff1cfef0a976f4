package uk.safeguarding.standalone.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.Lock;
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

  /**
   * What makes or removes collections and indexes has the store to itself: the server takes a
   * database out of its list before it removes its maps, and whoever asks meanwhile would open the
   * maps again that are being removed.
   */
  private static final Set<String> ALONE = Set.of("createindexes", "drop", "dropdatabase");

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
    Lock turn = isAlone(message) ? between.writeLock() : between.readLock();
    turn.lock();
    try {
      return super.handleMessage(message);
    } finally {
      turn.unlock();
    }
  }

  /** A message's first field is its command, in whatever case. */
  private static boolean isAlone(MongoMessage message) {
    return message.getDocument().keySet().stream()
        .limit(1)
        .anyMatch(command -> ALONE.contains(command.toLowerCase(Locale.ROOT)));
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
