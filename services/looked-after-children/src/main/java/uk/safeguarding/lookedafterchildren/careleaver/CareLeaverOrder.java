package uk.safeguarding.lookedafterchildren.careleaver;

import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverRule.ENDS_AND_REOPENINGS_IN_ORDER;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverRule.NOTHING_AFTER_DEATH;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverRule.NOTHING_BEFORE_SUPPORT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverAccommodationRecorded;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverActivityRecorded;
import uk.safeguarding.lookedafterchildren.milestones.KnownDay;

/** In what order the days of a record may lie. */
final class CareLeaverOrder {

  private CareLeaverOrder() {}

  /** Refuses a record as it would be after an event. */
  static void require(CareLeaver after) {
    KnownDay begun = after.begun().since();
    List<KnownDay> supported = supported(after);
    NOTHING_BEFORE_SUPPORT.require(supported.stream().noneMatch(day -> day.precedes(begun)));
    ENDS_AND_REOPENINGS_IN_ORDER.require(isOrdered(after.spells().days()));
    LocalDate died = diedOn(after.life());
    if (died != null) {
      NOTHING_AFTER_DEATH.require(
          Stream.concat(supported.stream(), lived(after.life()))
              .noneMatch(day -> day.earliest().isAfter(died)));
    }
  }

  static @Nullable LocalDate diedOn(CareLeaverLife life) {
    return life.departures().standing().values().stream()
        .filter(each -> each.kind() == DepartureKind.DIED)
        .map(Departure::since)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static boolean isOrdered(List<KnownDay> days) {
    for (int next = 1; next < days.size(); next++) {
      if (days.get(next).precedes(days.get(next - 1))) {
        return false;
      }
    }
    return true;
  }

  /** What cannot lie before support began. */
  private static List<KnownDay> supported(CareLeaver record) {
    var days = new ArrayList<>(record.spells().days());
    record.categories().standing().values().forEach(each -> days.add(each.since()));
    CareLeaverLife life = record.life();
    life.advisers().standing().values().forEach(each -> days.add(KnownDay.of(each.allocatedOn())));
    life.contacts().standing().values().forEach(each -> days.add(KnownDay.of(each.contactOn())));
    return days;
  }

  /** What can: who is supported lived somewhere before. */
  private static Stream<KnownDay> lived(CareLeaverLife life) {
    return Stream.of(
            life.accommodation().standing().values().stream()
                .map(CareLeaverAccommodationRecorded::since),
            life.activities().standing().values().stream().map(CareLeaverActivityRecorded::since),
            life.departures().standing().values().stream().map(Departure::since),
            life.departures().standing().values().stream()
                .map(Departure::returnedOn)
                .filter(Objects::nonNull))
        .flatMap(days -> days)
        .map(KnownDay::of);
  }
}
