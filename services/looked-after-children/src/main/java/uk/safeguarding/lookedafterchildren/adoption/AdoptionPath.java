package uk.safeguarding.lookedafterchildren.adoption;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.timetable.Occasions;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionMatchMade;
import uk.safeguarding.lookedafterchildren.adoption.events.ChildPlacedForAdoption;

/**
 * Matches and placements on the way to an adoption order.
 *
 * @param fosteringOn the day of a placement with foster carers who may adopt
 * @param disruptions the day on which a placement was disrupted, by its id
 */
record AdoptionPath(
    @Nullable LocalDate fosteringOn,
    Occasions<AdoptionMatchMade> matches,
    Occasions<ChildPlacedForAdoption> placements,
    Map<UUID, LocalDate> disruptions) {

  static final AdoptionPath NONE =
      new AdoptionPath(null, Occasions.none(), Occasions.none(), Map.of());

  AdoptionPath fostering(LocalDate placedOn) {
    return new AdoptionPath(placedOn, matches, placements, disruptions);
  }

  AdoptionPath withMatches(Occasions<AdoptionMatchMade> now) {
    return new AdoptionPath(fosteringOn, now, placements, disruptions);
  }

  AdoptionPath withPlacements(Occasions<ChildPlacedForAdoption> now) {
    return new AdoptionPath(fosteringOn, matches, now, disruptions);
  }

  AdoptionPath disrupted(UUID placement, LocalDate disruptedOn) {
    var more = new HashMap<>(disruptions);
    more.put(placement, disruptedOn);
    return new AdoptionPath(fosteringOn, matches, placements, Map.copyOf(more));
  }

  boolean isDisrupted(UUID placement) {
    return placements.stands(placement) && disruptions.containsKey(placement);
  }

  /** The days of the disruptions whose placement stands. */
  Stream<LocalDate> disruptionDays() {
    return disruptions.entrySet().stream()
        .filter(each -> placements.stands(each.getKey()))
        .map(Map.Entry::getValue);
  }

  /** The day of the first match; null before it. */
  @Nullable LocalDate firstMatch() {
    return matches.days(AdoptionMatchMade::matchedOn).min(Comparator.naturalOrder()).orElse(null);
  }

  boolean hasMatchBy(LocalDate day) {
    return matches.days(AdoptionMatchMade::matchedOn).anyMatch(match -> !match.isAfter(day));
  }

  /**
   * The day on which the child first moved in with adopters, as a foster child or to be adopted.
   */
  @Nullable LocalDate movedIn() {
    return placements.days(AdoptionPath::home).min(Comparator.naturalOrder()).orElse(null);
  }

  /** Since when the child has lived with the adopters with whom they still are; null without. */
  @Nullable LocalDate homeSince() {
    return placements.standing().entrySet().stream()
        .filter(each -> !disruptions.containsKey(each.getKey()))
        .map(each -> home(each.getValue()))
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static LocalDate home(ChildPlacedForAdoption placement) {
    LocalDate since = placement.livedThereSince();
    return since == null ? placement.placedOn() : since;
  }
}
