package uk.safeguarding.lookedafterchildren.adoption;

import static uk.safeguarding.lookedafterchildren.adoption.AdoptionLimits.MATCH;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionEvent;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionMatchDue;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionMatchMade;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionMatchNoLongerDue;

/**
 * Whether the child waits for a match: from the placement order, or from the last disruption, until
 * a match or the end.
 */
final class MatchNeed {

  private MatchNeed() {}

  /** An event where an event changes whether, or since when, the child waits. */
  static List<AdoptionEvent> changes(AdoptionEvent event, Adoption before, Adoption after) {
    LocalDate since = waitsSince(after);
    if (Objects.equals(since, waitsSince(before))) {
      return List.of();
    }
    return List.of(
        since == null
            ? new AdoptionMatchNoLongerDue(event.adoption(), event.child())
            : new AdoptionMatchDue(event.adoption(), event.child(), since, MATCH.lastDay(since)));
  }

  private static @Nullable LocalDate waitsSince(Adoption adoption) {
    LocalDate order = adoption.placementOrderOn();
    if (order == null || adoption.withdrawn() || adoption.end().on() != null) {
      return null;
    }
    LocalDate disrupted =
        adoption.path().disruptionDays().max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
    boolean isMatched =
        adoption
            .path()
            .matches()
            .days(AdoptionMatchMade::matchedOn)
            .anyMatch(match -> match.isAfter(disrupted));
    return isMatched ? null : disrupted.isAfter(order) ? disrupted : order;
  }
}
