package uk.safeguarding.lookedafterchildren.adopter;

import java.time.LocalDate;
import java.util.stream.Stream;
import uk.safeguarding.kernel.timetable.Occasions;

/** The matches, placements and orders of a prospective adopter that stand. */
record AdopterEntries(
    Occasions<LocalDate> matches, Occasions<LocalDate> placements, Occasions<LocalDate> orders) {

  static final AdopterEntries NONE =
      new AdopterEntries(Occasions.none(), Occasions.none(), Occasions.none());

  AdopterEntries withMatches(Occasions<LocalDate> now) {
    return new AdopterEntries(now, placements, orders);
  }

  AdopterEntries withPlacements(Occasions<LocalDate> now) {
    return new AdopterEntries(matches, now, orders);
  }

  AdopterEntries withOrders(Occasions<LocalDate> now) {
    return new AdopterEntries(matches, placements, now);
  }

  boolean hasMatchBy(LocalDate day) {
    return matches.days(match -> match).anyMatch(match -> !match.isAfter(day));
  }

  Stream<LocalDate> days() {
    return Stream.of(matches, placements, orders).flatMap(each -> each.days(day -> day));
  }
}
