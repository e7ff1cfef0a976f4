package uk.safeguarding.lookedafterchildren.specialguardianship.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipEndReason;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipId;

/** The end was recorded wrongly; it was like this. */
public record SpecialGuardianshipEndCorrected(
    SpecialGuardianshipId guardianship,
    ChildRef child,
    SpecialGuardianshipEndReason reason,
    LocalDate endedOn)
    implements SpecialGuardianshipEvent {}
