package uk.safeguarding.lookedafterchildren.specialguardianship.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipId;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipRecommendation;

/** The report was recorded wrongly; it was like this. */
public record SpecialGuardianshipReportCorrected(
    SpecialGuardianshipId guardianship,
    ChildRef child,
    SpecialGuardianshipRecommendation recommendation,
    LocalDate completedOn)
    implements SpecialGuardianshipEvent {}
