package uk.safeguarding.lookedafterchildren.adopter;

import java.time.LocalDate;
import java.util.stream.Stream;
import uk.safeguarding.lookedafterchildren.occurrences.Occurrences;

/** The matches, placements and orders of a prospective adopter that stand. */
record AdopterEntries(
    Occurrences<LocalDate> matches,
    Occurrences<LocalDate> placements,
    Occurrences<LocalDate> orders) {

  static final AdopterEntries NONE =
      new AdopterEntries(Occurrences.none(), Occurrences.none(), Occurrences.none());

  AdopterEntries withMatches(Occurrences<LocalDate> now) {
    return new AdopterEntries(now, placements, orders);
  }

  AdopterEntries withPlacements(Occurrences<LocalDate> now) {
    return new AdopterEntries(matches, now, orders);
  }

  AdopterEntries withOrders(Occurrences<LocalDate> now) {
    return new AdopterEntries(matches, placements, now);
  }

  boolean hasMatchBy(LocalDate day) {
    return matches.days(match -> match).anyMatch(match -> !match.isAfter(day));
  }

  Stream<LocalDate> days() {
    return Stream.of(matches, placements, orders).flatMap(each -> each.days(day -> day));
  }
}
