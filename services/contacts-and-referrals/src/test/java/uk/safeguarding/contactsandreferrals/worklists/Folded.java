package uk.safeguarding.contactsandreferrals.worklists;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ServiceEvent;
import uk.safeguarding.platform.eventstore.LogPosition;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.worklists.WorkItem;
import uk.safeguarding.platform.worklists.WorkList;

/** A work list after some events of one record. */
final class Folded {

  private Folded() {}

  @SafeVarargs
  static <E extends ServiceEvent> @Nullable WorkItem item(WorkList<E> list, E... events) {
    WorkItem item = null;
    for (E event : events) {
      String key = list.keys(event).iterator().next();
      for (int twice = 0; twice < 2; twice++) {
        item = after(item, list.evolve(key, item, logged(event)));
      }
    }
    return item;
  }

  private static @Nullable WorkItem after(@Nullable WorkItem before, Change<WorkItem> change) {
    return switch (change) {
      case Change.Put<WorkItem>(WorkItem now) -> now;
      case Change.Remove<WorkItem> _ -> null;
      case Change.Keep<WorkItem> _ -> before;
    };
  }

  private static <E> Logged<E> logged(E event) {
    return new Logged<>(event, "event", LogPosition.START, Instant.EPOCH);
  }
}
