package uk.safeguarding.lookedafterchildren.specialguardianship.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianKind;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipId;

/**
 * The assessment of a prospective special guardian began.
 *
 * @param age of the child on the day on which the assessment began, in completed years; null before
 *     birth
 * @param noticeReceivedOn the day on which the council received the notice of intention to apply;
 *     null where there was none, as when the court asks for the report
 */
public record SpecialGuardianshipAssessmentStarted(
    SpecialGuardianshipId guardianship,
    ChildRef child,
    @Nullable Integer age,
    SpecialGuardianKind guardian,
    @Nullable LocalDate noticeReceivedOn,
    LocalDate startedOn)
    implements SpecialGuardianshipEvent {}
