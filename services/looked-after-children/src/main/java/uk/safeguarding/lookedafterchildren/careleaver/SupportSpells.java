package uk.safeguarding.lookedafterchildren.careleaver;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverSupportEndCorrected;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverSupportEnded;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverSupportReopened;
import uk.safeguarding.lookedafterchildren.milestones.KnownDay;

/**
 * The ends of support and its beginnings again, in their order.
 *
 * @param used the ids of all that was ever recorded, also of what was withdrawn
 */
public record SupportSpells(List<Ended> ended, Set<UUID> used) {

  /**
   * An end of support.
   *
   * @param reopening how support began again after it; null where it did not
   */
  record Ended(CareLeaverSupportEnded end, @Nullable CareLeaverSupportReopened reopening) {}

  static final SupportSpells NONE = new SupportSpells(List.of(), Set.of());

  boolean isRunning() {
    return ended.isEmpty() || ended.getLast().reopening() != null;
  }

  boolean knows(UUID id) {
    return used.contains(id);
  }

  boolean hasEnd(UUID id) {
    return ended.stream().anyMatch(each -> each.end().end().equals(id));
  }

  /** The end or beginning again that came last; null before the first end. */
  @Nullable UUID last() {
    if (ended.isEmpty()) {
      return null;
    }
    CareLeaverSupportReopened reopening = ended.getLast().reopening();
    return reopening == null ? ended.getLast().end().end() : reopening.reopening();
  }

  boolean stands(CareLeaverEntry kind, UUID id) {
    return kind == CareLeaverEntry.END
        ? hasEnd(id)
        : ended.stream()
            .map(Ended::reopening)
            .anyMatch(each -> each != null && each.reopening().equals(id));
  }

  SupportSpells with(CareLeaverSupportEnded end) {
    var more = new ArrayList<>(ended);
    more.add(new Ended(end, null));
    return with(more, end.end());
  }

  SupportSpells with(CareLeaverSupportReopened reopening) {
    var more = new ArrayList<>(ended);
    more.add(new Ended(more.removeLast().end(), reopening));
    return with(more, reopening.reopening());
  }

  SupportSpells corrected(CareLeaverSupportEndCorrected it) {
    var end =
        new CareLeaverSupportEnded(it.careLeaver(), it.child(), it.end(), it.ended(), it.reason());
    return new SupportSpells(
        ended.stream()
            .map(
                each -> each.end().end().equals(it.end()) ? new Ended(end, each.reopening()) : each)
            .toList(),
        used);
  }

  /** Only the last can go. */
  SupportSpells without(UUID last) {
    var fewer = new ArrayList<>(ended);
    Ended gone = fewer.removeLast();
    if (!gone.end().end().equals(last)) {
      fewer.add(new Ended(gone.end(), null));
    }
    return new SupportSpells(List.copyOf(fewer), used);
  }

  private SupportSpells with(List<Ended> now, UUID id) {
    var ids = new HashSet<>(used);
    ids.add(id);
    return new SupportSpells(List.copyOf(now), Set.copyOf(ids));
  }

  /** The days of all ends and beginnings again, in the order of their recording. */
  List<KnownDay> days() {
    var days = new ArrayList<KnownDay>();
    for (Ended each : ended) {
      days.add(each.end().ended());
      CareLeaverSupportReopened reopening = each.reopening();
      if (reopening != null) {
        days.add(KnownDay.of(reopening.reopenedOn()));
      }
    }
    return days;
  }

  List<CareLeaverSupportReopened> reopenings() {
    return ended.stream().map(Ended::reopening).filter(Objects::nonNull).toList();
  }
}
