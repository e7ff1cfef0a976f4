package uk.safeguarding.contactsandreferrals.worklists;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ServiceEvent;
import uk.safeguarding.platform.eventstore.LogPosition;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.worklists.WorkItem;
import uk.safeguarding.platform.worklists.WorkList;

/** What a work list makes of the events of one record. */
final class Folded {

  private Folded() {}

  @SafeVarargs
  static <E extends ServiceEvent> @Nullable WorkItem by(WorkList<E> list, E... events) {
    WorkItem item = null;
    long place = 0;
    for (E event : events) {
      place++;
      var logged = new Logged<>(event, "m" + place, new LogPosition(place, place), Instant.EPOCH);
      for (String key : list.keys(event)) {
        item =
            switch (list.evolve(key, item, logged)) {
              case Change.Put<WorkItem>(var document) -> document;
              case Change.Remove<WorkItem> _ -> null;
              case Change.Keep<WorkItem> _ -> item;
            };
      }
    }
    return item;
  }
}
