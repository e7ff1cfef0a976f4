package uk.safeguarding.lookedafterchildren.personaleducation.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanId;

/**
 * How the plan began was recorded wrongly; it was like this.
 *
 * @param periodOfCare the period of care that the plan is made for
 * @param lookedAfterFrom the day on which the child became looked after
 */
public record PersonalEducationPlanCorrected(
    PersonalEducationPlanId plan, ChildRef child, UUID periodOfCare, LocalDate lookedAfterFrom)
    implements PersonalEducationPlanEvent {}
