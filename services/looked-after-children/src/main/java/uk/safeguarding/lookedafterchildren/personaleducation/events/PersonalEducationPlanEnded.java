package uk.safeguarding.lookedafterchildren.personaleducation.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanEndReason;
import uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanId;

/** From this day on the plan is in force no more. */
public record PersonalEducationPlanEnded(
    PersonalEducationPlanId plan,
    ChildRef child,
    PersonalEducationPlanEndReason reason,
    LocalDate endedOn)
    implements PersonalEducationPlanEvent {}
