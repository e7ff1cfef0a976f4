package uk.safeguarding.lookedafterchildren.specialguardianship.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianKind;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipId;

/** The court made a special guardianship order. */
public record SpecialGuardianshipOrderGranted(
    SpecialGuardianshipId guardianship,
    ChildRef child,
    SpecialGuardianKind guardian,
    LocalDate grantedOn)
    implements SpecialGuardianshipEvent {}
