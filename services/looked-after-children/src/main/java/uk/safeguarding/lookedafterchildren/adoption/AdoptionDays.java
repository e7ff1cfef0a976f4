package uk.safeguarding.lookedafterchildren.adoption;

import java.time.LocalDate;
import java.util.stream.Stream;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionMatchMade;
import uk.safeguarding.lookedafterchildren.adoption.events.ChildPlacedForAdoption;

/** The order in which the days of a plan of adoption follow each other. */
final class AdoptionDays {

  private AdoptionDays() {}

  static boolean areInOrder(Adoption adoption) {
    LocalDate entered = adoption.begun().enteredCareOn();
    LocalDate decided = adoption.begun().decidedOn();
    LocalDate ended = adoption.end().on();
    LocalDate last = ended == null ? LocalDate.MAX : ended;
    AdoptionPath path = adoption.path();
    return within(entered, last, Stream.of(decided))
        && within(entered, decided, Stream.ofNullable(adoption.begun().recommendationReceivedOn()))
        && within(entered, last, Stream.ofNullable(path.fosteringOn()))
        && within(decided, last, Stream.ofNullable(adoption.placementOrderOn()))
        && within(decided, last, Stream.ofNullable(adoption.end().appliedOn()))
        && within(decided, last, path.matches().days(AdoptionMatchMade::matchedOn))
        && within(decided, last, path.placements().days(ChildPlacedForAdoption::placedOn))
        && within(decided, last, path.disruptionDays())
        && path.placements().standing().values().stream().allMatch(each -> isInOrder(each, path));
  }

  private static boolean isInOrder(ChildPlacedForAdoption placement, AdoptionPath path) {
    LocalDate since = placement.livedThereSince();
    LocalDate disrupted = path.disruptions().get(placement.placement());
    return (since == null || !since.isAfter(placement.placedOn()))
        && (disrupted == null || !disrupted.isBefore(placement.placedOn()));
  }

  private static boolean within(LocalDate first, LocalDate last, Stream<LocalDate> days) {
    return days.noneMatch(day -> day.isBefore(first) || day.isAfter(last));
  }
}
