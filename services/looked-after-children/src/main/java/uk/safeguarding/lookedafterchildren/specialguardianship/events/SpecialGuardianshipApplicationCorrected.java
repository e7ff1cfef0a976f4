package uk.safeguarding.lookedafterchildren.specialguardianship.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipId;

/** The application was recorded wrongly; it was like this. */
public record SpecialGuardianshipApplicationCorrected(
    SpecialGuardianshipId guardianship, ChildRef child, LocalDate appliedOn)
    implements SpecialGuardianshipEvent {}
