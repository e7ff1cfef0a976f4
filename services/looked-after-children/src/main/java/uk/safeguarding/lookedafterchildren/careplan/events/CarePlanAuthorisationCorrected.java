package uk.safeguarding.lookedafterchildren.careplan.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.careplan.CarePlanId;

/** The day of the authorisation was recorded wrongly; it was this. */
public record CarePlanAuthorisationCorrected(
    CarePlanId plan, ChildRef child, LocalDate authorisedOn) implements CarePlanEvent {}
