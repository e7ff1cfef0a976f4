package uk.safeguarding.lookedafterchildren.specialguardianship.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipId;

/** The breakdown was recorded wrongly; it was like this. */
public record SpecialGuardianshipBreakdownCorrected(
    SpecialGuardianshipId guardianship, ChildRef child, boolean cameIntoCare, LocalDate brokeDownOn)
    implements SpecialGuardianshipEvent {}
