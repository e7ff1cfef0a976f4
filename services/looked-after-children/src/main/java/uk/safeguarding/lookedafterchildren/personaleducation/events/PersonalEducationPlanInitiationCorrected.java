package uk.safeguarding.lookedafterchildren.personaleducation.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanId;

/**
 * The day on which work on the plan began was recorded wrongly; it was this.
 *
 * @param initiatedOn the day on which work on the plan began
 */
public record PersonalEducationPlanInitiationCorrected(
    PersonalEducationPlanId plan, ChildRef child, LocalDate initiatedOn)
    implements PersonalEducationPlanEvent {}
