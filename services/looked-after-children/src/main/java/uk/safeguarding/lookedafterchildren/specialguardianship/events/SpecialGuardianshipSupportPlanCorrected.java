package uk.safeguarding.lookedafterchildren.specialguardianship.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipId;

/** The support plan was recorded wrongly; it was like this. */
public record SpecialGuardianshipSupportPlanCorrected(
    SpecialGuardianshipId guardianship, ChildRef child, LocalDate madeOn)
    implements SpecialGuardianshipEvent {}
