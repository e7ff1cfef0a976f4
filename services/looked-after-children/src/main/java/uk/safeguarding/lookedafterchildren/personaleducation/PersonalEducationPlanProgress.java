package uk.safeguarding.lookedafterchildren.personaleducation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.timetable.Occasion;
import uk.safeguarding.kernel.timetable.Occasions;

/**
 * What became of a personal education plan since it began.
 *
 * @param initiatedOn corrections included
 * @param meetings the day of each
 * @param gradings the day of each
 */
record PersonalEducationPlanProgress(
    @Nullable LocalDate initiatedOn, Occasions<LocalDate> meetings, Occasions<LocalDate> gradings) {

  static final PersonalEducationPlanProgress NONE =
      new PersonalEducationPlanProgress(null, Occasions.none(), Occasions.none());

  PersonalEducationPlanProgress initiated(LocalDate on) {
    return new PersonalEducationPlanProgress(on, meetings, gradings);
  }

  PersonalEducationPlanProgress met(Occasions<LocalDate> now) {
    return new PersonalEducationPlanProgress(initiatedOn, now, gradings);
  }

  PersonalEducationPlanProgress graded(Occasions<LocalDate> now) {
    return new PersonalEducationPlanProgress(initiatedOn, meetings, now);
  }

  List<Occasion> meetingsInOrder() {
    return meetings.inOrder(_ -> true, Function.identity());
  }

  /** Whether everything lies between two days, both included. */
  boolean liesWithin(LocalDate start, @Nullable LocalDate end) {
    return Stream.of(
            Stream.ofNullable(initiatedOn),
            meetings.standing().values().stream(),
            gradings.standing().values().stream())
        .flatMap(Function.identity())
        .allMatch(day -> !day.isBefore(start) && (end == null || !day.isAfter(end)));
  }
}
