package uk.safeguarding.lookedafterchildren.specialguardianship.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipId;

/** Correct the support plan. */
public record CorrectSpecialGuardianshipSupportPlan(
    @TargetAggregateIdentifier SpecialGuardianshipId guardianship, LocalDate madeOn)
    implements SpecialGuardianshipCommand {}
