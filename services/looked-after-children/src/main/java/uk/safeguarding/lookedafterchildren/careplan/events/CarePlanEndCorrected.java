package uk.safeguarding.lookedafterchildren.careplan.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.careplan.CarePlanEndReason;
import uk.safeguarding.lookedafterchildren.careplan.CarePlanId;

/** The end was recorded wrongly; it was this. */
public record CarePlanEndCorrected(
    CarePlanId plan, ChildRef child, CarePlanEndReason reason, LocalDate endedOn)
    implements CarePlanEvent {}
