package uk.safeguarding.lookedafterchildren.specialguardianship.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipId;

/** The prospective special guardian applied for the order. */
public record SpecialGuardianshipOrderApplied(
    SpecialGuardianshipId guardianship, ChildRef child, LocalDate appliedOn)
    implements SpecialGuardianshipEvent {}
