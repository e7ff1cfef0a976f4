package uk.safeguarding.lookedafterchildren.specialguardianship.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipId;

/** The child does not live with the special guardian any more. */
public record SpecialGuardianshipBrokeDown(
    SpecialGuardianshipId guardianship, ChildRef child, boolean cameIntoCare, LocalDate brokeDownOn)
    implements SpecialGuardianshipEvent {}
