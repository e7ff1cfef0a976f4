package uk.safeguarding.lookedafterchildren.education;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.safeguarding.kernel.timetable.Occasions;
import uk.safeguarding.lookedafterchildren.education.events.ExclusionRecorded;

/**
 * What is recorded of a child's education.
 *
 * @param places the day on which each began
 * @param destinations the day on which each was recorded
 */
record EducationSoFar(
    Occasions<LocalDate> places,
    Occasions<ExclusionRecorded> exclusions,
    Occasions<NeetSpell> spells,
    Occasions<LocalDate> destinations) {

  static final EducationSoFar NONE =
      new EducationSoFar(Occasions.none(), Occasions.none(), Occasions.none(), Occasions.none());

  EducationSoFar placed(Occasions<LocalDate> now) {
    return new EducationSoFar(now, exclusions, spells, destinations);
  }

  EducationSoFar excluded(Occasions<ExclusionRecorded> now) {
    return new EducationSoFar(places, now, spells, destinations);
  }

  EducationSoFar idle(Occasions<NeetSpell> now) {
    return new EducationSoFar(places, exclusions, now, destinations);
  }

  EducationSoFar idleUntil(UUID spell, LocalDate endedOn) {
    return idle(spells.with(spell, new NeetSpell(spell(spell).startedOn(), endedOn)));
  }

  EducationSoFar gone(Occasions<LocalDate> now) {
    return new EducationSoFar(places, exclusions, spells, now);
  }

  /** One that stands. */
  NeetSpell spell(UUID spell) {
    return Objects.requireNonNull(spells.standing().get(spell));
  }

  /** Every day that is recorded. */
  Stream<LocalDate> days() {
    return Stream.of(
            places.standing().values().stream(),
            exclusions.standing().values().stream().map(ExclusionRecorded::startedOn),
            spells.standing().values().stream().map(NeetSpell::startedOn),
            spells.standing().values().stream()
                .flatMap(spell -> Stream.ofNullable(spell.endedOn())),
            destinations.standing().values().stream())
        .flatMap(Function.identity());
  }
}
