package uk.safeguarding.lookedafterchildren.specialguardianship.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianKind;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipId;

/** The order was recorded wrongly; it was like this. */
public record SpecialGuardianshipOrderCorrected(
    SpecialGuardianshipId guardianship,
    ChildRef child,
    SpecialGuardianKind guardian,
    LocalDate grantedOn)
    implements SpecialGuardianshipEvent {}
