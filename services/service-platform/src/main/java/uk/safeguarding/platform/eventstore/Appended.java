package uk.safeguarding.platform.eventstore;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a piece of work on one thread has appended: known to whoever does the work without a look
 * into the log.
 */
public final class Appended {

  private static final ScopedValue<Appended> CURRENT = ScopedValue.newInstance();

  private @Nullable String lastEvent;

  /**
   * What came of the work.
   *
   * @param lastEvent the id of the last event that it appended; null when it appended none
   */
  public record By<R>(R result, @Nullable String lastEvent) {}

  public static <R> By<R> by(Supplier<R> work) {
    var appended = new Appended();
    R result = ScopedValue.where(CURRENT, appended).call(work::get);
    return new By<>(result, appended.lastEvent);
  }

  static void tell(String event) {
    if (CURRENT.isBound()) {
      CURRENT.get().lastEvent = event;
    }
  }
}
