package uk.safeguarding.lookedafterchildren.careplan.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.careplan.CarePlanId;

/**
 * How the care plan began was recorded wrongly; it was like this.
 *
 * @param periodOfCare the period of care that the plan is made for
 * @param placedOn the day on which the first placement of that period started
 */
public record CarePlanCorrected(
    CarePlanId plan, ChildRef child, UUID periodOfCare, LocalDate placedOn)
    implements CarePlanEvent {}
