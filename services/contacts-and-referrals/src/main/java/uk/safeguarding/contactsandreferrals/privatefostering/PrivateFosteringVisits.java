package uk.safeguarding.contactsandreferrals.privatefostering;

import static uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringLimits.FIRST_YEAR;
import static uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringLimits.INITIAL_VISIT;
import static uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringLimits.VISIT_AFTER_FIRST_YEAR;
import static uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringLimits.VISIT_IN_FIRST_YEAR;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import uk.safeguarding.kernel.DayLimit;

/**
 * The visits of an arrangement that stand, and when the next was due after each.
 *
 * @param notifiedOn the day from which the initial visit is due
 * @param startsOn the day on which the arrangement begins
 * @param standing the day of each visit, by its id
 */
public record PrivateFosteringVisits(
    LocalDate notifiedOn, LocalDate startsOn, Map<UUID, LocalDate> standing) {

  public PrivateFosteringVisits {
    standing = Map.copyOf(standing);
  }

  /** One visit, and the day from which and the limit by which it was due. */
  record Visited(UUID visit, LocalDate on, LocalDate since, DayLimit limit) {

    boolean late() {
      return !limit.isKept(since, on);
    }
  }

  PrivateFosteringVisits with(UUID visit, LocalDate on) {
    var more = new HashMap<>(standing);
    more.put(visit, on);
    return new PrivateFosteringVisits(notifiedOn, startsOn, more);
  }

  PrivateFosteringVisits without(UUID visit) {
    var fewer = new HashMap<>(standing);
    fewer.remove(visit);
    return new PrivateFosteringVisits(notifiedOn, startsOn, fewer);
  }

  PrivateFosteringVisits from(LocalDate notified, LocalDate starts) {
    return new PrivateFosteringVisits(notified, starts, standing);
  }

  /** Every visit in order, with what it was due by. */
  List<Visited> inOrder() {
    var days =
        standing.entrySet().stream()
            .sorted(
                Map.Entry.<UUID, LocalDate>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    return IntStream.range(0, days.size())
        .mapToObj(
            place -> {
              var visit = days.get(place);
              LocalDate since = place == 0 ? notifiedOn : from(days.get(place - 1).getValue());
              return new Visited(
                  visit.getKey(),
                  visit.getValue(),
                  since,
                  place == 0 ? INITIAL_VISIT : limit(since));
            })
        .toList();
  }

  /** The visit that is due next. */
  VisitDue next() {
    LocalDate since = since();
    return new VisitDue(since, running().lastDay(since));
  }

  /** The limit that runs now. */
  DayLimit running() {
    return standing.isEmpty() ? INITIAL_VISIT : limit(since());
  }

  private LocalDate since() {
    return standing.values().stream()
        .max(Comparator.naturalOrder())
        .map(this::from)
        .orElse(notifiedOn);
  }

  /** A visit while the arrangement was only proposed starts no interval: its beginning does. */
  private LocalDate from(LocalDate visitedOn) {
    return visitedOn.isBefore(begins()) ? begins() : visitedOn;
  }

  private DayLimit limit(LocalDate since) {
    return FIRST_YEAR.isKept(begins(), since) ? VISIT_IN_FIRST_YEAR : VISIT_AFTER_FIRST_YEAR;
  }

  /** The council is aware of it, and the child lives there. */
  private LocalDate begins() {
    return startsOn.isAfter(notifiedOn) ? startsOn : notifiedOn;
  }
}
