package uk.safeguarding.lookedafterchildren.careplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.timetable.Occasions;

/**
 * What became of a care plan since it began.
 *
 * @param preparedOn corrections included
 * @param authorisedOn for the first time, corrections included
 * @param revisions the day of each further authorisation
 * @param views the days on which the child was heard
 */
record CarePlanProgress(
    @Nullable LocalDate preparedOn,
    @Nullable LocalDate authorisedOn,
    Occasions<LocalDate> revisions,
    Occasions<LocalDate> views) {

  static final CarePlanProgress NONE =
      new CarePlanProgress(null, null, Occasions.none(), Occasions.none());

  CarePlanProgress prepared(LocalDate on) {
    return new CarePlanProgress(on, authorisedOn, revisions, views);
  }

  CarePlanProgress authorised(LocalDate on) {
    return new CarePlanProgress(preparedOn, on, revisions, views);
  }

  CarePlanProgress revised(Occasions<LocalDate> now) {
    return new CarePlanProgress(preparedOn, authorisedOn, now, views);
  }

  CarePlanProgress heard(Occasions<LocalDate> now) {
    return new CarePlanProgress(preparedOn, authorisedOn, revisions, now);
  }

  /** Whether the child was heard by a day. */
  boolean wasHeardBy(LocalDate day) {
    return views.standing().values().stream().anyMatch(heardOn -> !heardOn.isAfter(day));
  }

  /** Prepared first, then authorised, then revised. */
  boolean isInOrder() {
    return authorisedOn == null
        || preparedOn != null
            && !authorisedOn.isBefore(preparedOn)
            && revisions.standing().values().stream().noneMatch(authorisedOn::isAfter);
  }

  /** Whether all of it took place by a day. */
  boolean isOverBy(LocalDate day) {
    return (preparedOn == null || !preparedOn.isAfter(day))
        && (authorisedOn == null || !authorisedOn.isAfter(day))
        && revisions.standing().values().stream().noneMatch(day::isBefore);
  }
}
