package uk.safeguarding.lookedafterchildren.specialguardianship.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipId;

/** Record the application for the order. */
public record ApplyForSpecialGuardianshipOrder(
    @TargetAggregateIdentifier SpecialGuardianshipId guardianship, LocalDate appliedOn)
    implements SpecialGuardianshipCommand {}
