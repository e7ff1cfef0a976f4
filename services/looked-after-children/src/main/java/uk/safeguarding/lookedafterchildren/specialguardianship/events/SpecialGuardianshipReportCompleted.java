package uk.safeguarding.lookedafterchildren.specialguardianship.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipId;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipRecommendation;

/** The report on the prospective special guardian was completed. */
public record SpecialGuardianshipReportCompleted(
    SpecialGuardianshipId guardianship,
    ChildRef child,
    SpecialGuardianshipRecommendation recommendation,
    LocalDate completedOn)
    implements SpecialGuardianshipEvent {}
