package uk.safeguarding.lookedafterchildren.specialguardianship.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianKind;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipId;

/** Correct the order. */
public record CorrectSpecialGuardianshipOrder(
    @TargetAggregateIdentifier SpecialGuardianshipId guardianship,
    SpecialGuardianKind guardian,
    LocalDate grantedOn)
    implements SpecialGuardianshipCommand {}
