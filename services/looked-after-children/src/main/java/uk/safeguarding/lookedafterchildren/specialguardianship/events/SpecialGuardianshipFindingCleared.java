package uk.safeguarding.lookedafterchildren.specialguardianship.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipId;

/** A correction showed that practice had kept to the rule. */
public record SpecialGuardianshipFindingCleared(
    SpecialGuardianshipId guardianship, ChildRef child, Finding finding)
    implements SpecialGuardianshipEvent {}
