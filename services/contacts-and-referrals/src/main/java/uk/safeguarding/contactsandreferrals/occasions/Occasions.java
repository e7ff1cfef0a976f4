package uk.safeguarding.contactsandreferrals.occasions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.DayLimit;

/**
 * What took place repeatedly within one record.
 *
 * @param days the day of each, by the id that its sender chose
 */
public record Occasions(Map<UUID, LocalDate> days) {

  public static final Occasions NONE = new Occasions(Map.of());

  /** One that came later than its limit allowed. */
  public record Late(UUID id, LocalDate limit) {}

  public Occasions {
    days = Map.copyOf(days);
  }

  public Occasions with(UUID id, LocalDate day) {
    var more = new HashMap<>(days);
    more.put(id, day);
    return new Occasions(more);
  }

  public Occasions without(UUID id) {
    var fewer = new HashMap<>(days);
    fewer.remove(id);
    return new Occasions(fewer);
  }

  public boolean has(UUID id) {
    return days.containsKey(id);
  }

  /** The day of the last one, or the day from which the first is counted where there is none. */
  public LocalDate lastOr(LocalDate start) {
    return days.values().stream().max(Comparator.naturalOrder()).orElse(start);
  }

  /** The day of the first one; null where there is none. */
  public @Nullable LocalDate first() {
    return days.values().stream().min(Comparator.naturalOrder()).orElse(null);
  }

  /** Those that came later than a limit counted from the one before, or from the start. */
  public List<Late> late(LocalDate start, DayLimit limit) {
    var late = new ArrayList<Late>();
    LocalDate before = start;
    for (Map.Entry<UUID, LocalDate> next : inOrder()) {
      if (!limit.isKept(before, next.getValue())) {
        late.add(new Late(next.getKey(), limit.lastDay(before)));
      }
      before = next.getValue();
    }
    return late;
  }

  private List<Map.Entry<UUID, LocalDate>> inOrder() {
    return days.entrySet().stream()
        .sorted(
            Map.Entry.<UUID, LocalDate>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }
}
