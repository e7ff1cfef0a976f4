package uk.safeguarding.platform.processing;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.eventstore.LogPosition;

/** The last place in the log that a reader is to read for now, so that others can compare. */
final class Hold {

  private final AtomicReference<@Nullable LogPosition> last = new AtomicReference<>();

  /** Null to read on. */
  void at(@Nullable LogPosition place) {
    last.set(place);
  }

  boolean allows(LogPosition next) {
    @Nullable LogPosition place = last.get();
    return place == null || next.compareTo(place) <= 0;
  }
}
