package uk.safeguarding.lookedafterchildren.careplan.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.careplan.CarePlanEndReason;
import uk.safeguarding.lookedafterchildren.careplan.CarePlanId;

/** From this day on the care plan is in force no more. */
public record CarePlanEnded(
    CarePlanId plan, ChildRef child, CarePlanEndReason reason, LocalDate endedOn)
    implements CarePlanEvent {}
