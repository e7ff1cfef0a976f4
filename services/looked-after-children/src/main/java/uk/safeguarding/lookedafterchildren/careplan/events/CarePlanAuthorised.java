package uk.safeguarding.lookedafterchildren.careplan.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.careplan.CarePlanId;

/** From this day on the child has an authorised care plan. */
public record CarePlanAuthorised(CarePlanId plan, ChildRef child, LocalDate authorisedOn)
    implements CarePlanEvent {}
