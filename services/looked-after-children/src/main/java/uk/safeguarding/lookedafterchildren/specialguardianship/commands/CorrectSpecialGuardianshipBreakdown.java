package uk.safeguarding.lookedafterchildren.specialguardianship.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipId;

/** Correct the breakdown. */
public record CorrectSpecialGuardianshipBreakdown(
    @TargetAggregateIdentifier SpecialGuardianshipId guardianship,
    boolean cameIntoCare,
    LocalDate brokeDownOn)
    implements SpecialGuardianshipCommand {}
