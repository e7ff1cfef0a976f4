package uk.safeguarding.lookedafterchildren.worklists;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.safeguarding.kernel.ServiceEvent;
import uk.safeguarding.platform.eventstore.LogPosition;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.worklists.WorkItem;
import uk.safeguarding.platform.worklists.WorkList;

/** What a work list holds after some events. */
final class Folded {

  private Folded() {}

  /** What waits; each event is folded twice, as after a crash. */
  @SafeVarargs
  static <E extends ServiceEvent> List<WorkItem> after(WorkList<E> list, E... events) {
    Map<String, WorkItem> items = new HashMap<>();
    for (E event : events) {
      for (int time = 0; time < 2; time++) {
        for (String key : list.keys(event)) {
          var logged = new Logged<>(event, "id", LogPosition.START, Instant.EPOCH);
          switch (list.evolve(key, items.get(key), logged)) {
            case Change.Put<WorkItem>(var item) -> items.put(key, item);
            case Change.Remove<WorkItem> _ -> items.remove(key);
            case Change.Keep<WorkItem> _ -> {}
          }
        }
      }
    }
    return items.values().stream().filter(item -> item.doneBy() == null).toList();
  }
}
