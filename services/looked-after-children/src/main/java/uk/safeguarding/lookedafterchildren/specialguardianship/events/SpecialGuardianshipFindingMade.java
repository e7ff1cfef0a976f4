package uk.safeguarding.lookedafterchildren.specialguardianship.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipId;

/** Practice differed from a rule of {@code SpecialGuardianshipPractice}. */
public record SpecialGuardianshipFindingMade(
    SpecialGuardianshipId guardianship, ChildRef child, Finding finding)
    implements SpecialGuardianshipEvent {}
