package uk.safeguarding.lookedafterchildren.specialguardianship.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipEndReason;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipId;

/** The special guardianship ended, or never came to an order. */
public record SpecialGuardianshipEnded(
    SpecialGuardianshipId guardianship,
    ChildRef child,
    SpecialGuardianshipEndReason reason,
    LocalDate endedOn)
    implements SpecialGuardianshipEvent {}
