package uk.safeguarding.lookedafterchildren.specialguardianship.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianKind;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipId;

/**
 * How the assessment began was recorded wrongly; it was like this.
 *
 * @param noticeReceivedOn the day on which the council received the notice of intention to apply;
 *     null where there was none, as when the court asks for the report
 */
public record SpecialGuardianshipAssessmentCorrected(
    SpecialGuardianshipId guardianship,
    ChildRef child,
    SpecialGuardianKind guardian,
    @Nullable LocalDate noticeReceivedOn,
    LocalDate startedOn)
    implements SpecialGuardianshipEvent {}
