package uk.safeguarding.lookedafterchildren.careleaver;

import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverLimits.CONTACTS;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.timetable.Due;
import uk.safeguarding.kernel.timetable.Occasion;
import uk.safeguarding.lookedafterchildren.careleaver.codes.InTouch;
import uk.safeguarding.lookedafterchildren.careleaver.entitlement.CareLeaverCategory;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverCategoryChanged;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverContactDue;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverContactNoLongerDue;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverContactRecorded;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverEvent;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverSupportStarted;
import uk.safeguarding.lookedafterchildren.milestones.KnownDay;

/** When the next contact with a care leaver is due. */
final class ContactTimetable {

  private ContactTimetable() {}

  /** An event where the limit runs otherwise after an event than before it. */
  static List<CareLeaverEvent> changes(CareLeaverEvent event, CareLeaver before, CareLeaver after) {
    Due now = due(after);
    if (Objects.equals(now, due(before)) || after.withdrawn()) {
      return List.of();
    }
    return List.of(
        now == null
            ? new CareLeaverContactNoLongerDue(event.careLeaver(), event.child())
            : new CareLeaverContactDue(
                event.careLeaver(), event.child(), now.since(), now.dueOn()));
  }

  /** Null in care, while support does not run, and while the young person is gone. */
  private static @Nullable Due due(CareLeaver record) {
    KnownDay from = runsFrom(record);
    return from == null || !record.spells().isRunning() || isGone(record.life())
        ? null
        : CONTACTS.due(from.latest(), inTouch(record.life(), from));
  }

  /** The contacts since a day at which the young person was in touch, in their order. */
  static List<Occasion> inTouch(CareLeaverLife life, KnownDay from) {
    return life.contacts()
        .inOrder(
            contact ->
                contact.inTouch() == InTouch.YES && !contact.contactOn().isBefore(from.earliest()),
            CareLeaverContactRecorded::contactOn);
  }

  /** The day care was left, or support last began again; null while nobody has left care. */
  static @Nullable KnownDay runsFrom(CareLeaver record) {
    CareLeaverSupportStarted start = record.start();
    if (start == null) {
      return null;
    }
    if (!record.spells().reopenings().isEmpty()) {
      return KnownDay.of(record.spells().reopenings().getLast().reopenedOn());
    }
    return start.category() != CareLeaverCategory.ELIGIBLE
        ? start.since()
        : record.categories().standing().values().stream()
            .filter(change -> change.category() != CareLeaverCategory.ELIGIBLE)
            .map(CareLeaverCategoryChanged::since)
            .min(Comparator.comparing(KnownDay::earliest))
            .orElse(null);
  }

  private static boolean isGone(CareLeaverLife life) {
    return life.departures().standing().values().stream()
        .anyMatch(each -> each.returnedOn() == null);
  }
}
