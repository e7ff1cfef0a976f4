package uk.safeguarding.lookedafterchildren.personaleducation.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanId;

/**
 * A meeting made the plan, or reviewed it.
 *
 * @param meeting by which it can be withdrawn
 */
public record PersonalEducationPlanMeetingHeld(
    PersonalEducationPlanId plan, ChildRef child, UUID meeting, LocalDate heldOn)
    implements PersonalEducationPlanEvent {}
