package uk.safeguarding.lookedafterchildren.personaleducation;

import static uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanLimits.FIRST_MEETING;
import static uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanLimits.INITIATION;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.timetable.Occasion;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanEvent;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanStarted;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanStepDue;

/** What a personal education plan asks for next, while it is open. */
final class PersonalEducationPlanTimetable {

  private PersonalEducationPlanTimetable() {}

  /** What is due otherwise after an event than before it. */
  static List<PersonalEducationPlanEvent> changes(
      PersonalEducationPlan before, PersonalEducationPlan after) {
    PersonalEducationPlanStepDue next = next(after);
    return next == null || next.equals(next(before)) ? List.of() : List.of(next);
  }

  private static @Nullable PersonalEducationPlanStepDue next(PersonalEducationPlan plan) {
    PersonalEducationPlanStarted start = plan.start();
    if (start == null || plan.status() != PersonalEducationPlan.Status.OPEN) {
      return null;
    }
    LocalDate from = start.lookedAfterFrom();
    List<Occasion> meetings = plan.progress().meetingsInOrder();
    if (!meetings.isEmpty()) {
      LocalDate last = meetings.getLast().on();
      return due(
          start,
          PersonalEducationPlanStep.TERM_REVIEW,
          last,
          PersonalEducationPlanLimits.lastDayOfTermReview(last));
    }
    return plan.progress().initiatedOn() == null
        ? due(start, PersonalEducationPlanStep.INITIATION, from, INITIATION.lastDay(from))
        : due(start, PersonalEducationPlanStep.FIRST_MEETING, from, FIRST_MEETING.lastDay(from));
  }

  private static PersonalEducationPlanStepDue due(
      PersonalEducationPlanStarted start,
      PersonalEducationPlanStep step,
      LocalDate since,
      LocalDate dueOn) {
    return new PersonalEducationPlanStepDue(start.plan(), start.child(), step, since, dueOn);
  }
}
