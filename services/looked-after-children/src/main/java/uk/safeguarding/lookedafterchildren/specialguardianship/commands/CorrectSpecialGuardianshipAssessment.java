package uk.safeguarding.lookedafterchildren.specialguardianship.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianKind;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipId;

/**
 * Correct how the assessment began.
 *
 * @param noticeReceivedOn the day on which the council received the notice of intention to apply;
 *     null where there was none, as when the court asks for the report
 */
public record CorrectSpecialGuardianshipAssessment(
    @TargetAggregateIdentifier SpecialGuardianshipId guardianship,
    SpecialGuardianKind guardian,
    @Nullable LocalDate noticeReceivedOn,
    LocalDate startedOn)
    implements SpecialGuardianshipCommand {}
