package uk.safeguarding.lookedafterchildren.specialguardianship.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipId;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipRecommendation;

/** Correct the report. */
public record CorrectSpecialGuardianshipReport(
    @TargetAggregateIdentifier SpecialGuardianshipId guardianship,
    SpecialGuardianshipRecommendation recommendation,
    LocalDate completedOn)
    implements SpecialGuardianshipCommand {}
