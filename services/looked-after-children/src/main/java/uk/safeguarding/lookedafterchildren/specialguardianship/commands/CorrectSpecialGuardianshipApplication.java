package uk.safeguarding.lookedafterchildren.specialguardianship.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipId;

/** Correct the application. */
public record CorrectSpecialGuardianshipApplication(
    @TargetAggregateIdentifier SpecialGuardianshipId guardianship, LocalDate appliedOn)
    implements SpecialGuardianshipCommand {}
