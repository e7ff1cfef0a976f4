package uk.safeguarding.lookedafterchildren.specialguardianship.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianKind;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipId;

/**
 * Start the assessment of a prospective special guardian.
 *
 * @param age of the child on the day on which the assessment began, in completed years; null before
 *     birth
 * @param noticeReceivedOn the day on which the council received the notice of intention to apply;
 *     null where there was none, as when the court asks for the report
 */
public record StartSpecialGuardianshipAssessment(
    @TargetAggregateIdentifier SpecialGuardianshipId guardianship,
    ChildRef child,
    @Nullable Integer age,
    SpecialGuardianKind guardian,
    @Nullable LocalDate noticeReceivedOn,
    LocalDate startedOn)
    implements SpecialGuardianshipCommand {}
