package uk.safeguarding.lookedafterchildren.specialguardianship.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipId;

/** The plan of special guardianship support services was made. */
public record SpecialGuardianshipSupportPlanMade(
    SpecialGuardianshipId guardianship, ChildRef child, LocalDate madeOn)
    implements SpecialGuardianshipEvent {}
