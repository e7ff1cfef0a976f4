package uk.safeguarding.lookedafterchildren.personaleducation.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanId;

/**
 * Work on the plan began.
 *
 * @param initiatedOn the day on which work on the plan began
 */
public record PersonalEducationPlanInitiated(
    PersonalEducationPlanId plan, ChildRef child, LocalDate initiatedOn)
    implements PersonalEducationPlanEvent {}
