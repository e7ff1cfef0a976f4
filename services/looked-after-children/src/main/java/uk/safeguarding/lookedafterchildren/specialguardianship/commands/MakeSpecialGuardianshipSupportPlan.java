package uk.safeguarding.lookedafterchildren.specialguardianship.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipId;

/** Record the support plan. */
public record MakeSpecialGuardianshipSupportPlan(
    @TargetAggregateIdentifier SpecialGuardianshipId guardianship, LocalDate madeOn)
    implements SpecialGuardianshipCommand {}
