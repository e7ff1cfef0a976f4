package uk.safeguarding.lookedafterchildren.personaleducation.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanId;
import uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanStep;

/**
 * From now on the plan asks for this next.
 *
 * @param step what has to happen next
 * @param since the day from which the limit runs
 * @param dueOn the last day on which it is kept
 */
public record PersonalEducationPlanStepDue(
    PersonalEducationPlanId plan,
    ChildRef child,
    PersonalEducationPlanStep step,
    LocalDate since,
    LocalDate dueOn)
    implements PersonalEducationPlanEvent {}
