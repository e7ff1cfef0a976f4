package uk.safeguarding.platform.readmodel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.eventstore.LogPosition;

/**
 * Documents that were written lately, so that they need not be read again. One that another owner
 * has written meanwhile is found out when it is written: by then it is forgotten, and the batch
 * tried again.
 */
public final class DocumentMemory<V> {

  record Remembered<V>(long version, LogPosition position, V body) {}

  private final Cache<String, Remembered<V>> cache;

  private DocumentMemory(long most) {
    this.cache = Caffeine.newBuilder().maximumSize(most).executor(Runnable::run).build();
  }

  /** Of so many documents; those that were not needed for longest go first. */
  public static <V> DocumentMemory<V> of(long most) {
    return new DocumentMemory<>(most);
  }

  /** Remembers nothing. */
  public static <V> DocumentMemory<V> none() {
    return new DocumentMemory<>(0);
  }

  @Nullable Remembered<V> find(String key) {
    return cache.getIfPresent(key);
  }

  void forget(PendingDocument<V> document) {
    cache.invalidate(document.key());
  }

  /** What is stored may have been thrown away. */
  public void forgetAll() {
    cache.invalidateAll();
  }

  void keep(PendingDocument<V> document) {
    Remembered<V> written = document.written();
    if (written != null) {
      cache.put(document.key(), written);
    }
  }
}
