package uk.safeguarding.lookedafterchildren.specialguardianship.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipEndReason;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipId;

/** Correct the end. */
public record CorrectSpecialGuardianshipEnd(
    @TargetAggregateIdentifier SpecialGuardianshipId guardianship,
    SpecialGuardianshipEndReason reason,
    LocalDate endedOn)
    implements SpecialGuardianshipCommand {}
