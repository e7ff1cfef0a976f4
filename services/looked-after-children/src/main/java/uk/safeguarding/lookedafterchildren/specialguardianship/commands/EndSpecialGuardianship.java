package uk.safeguarding.lookedafterchildren.specialguardianship.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipEndReason;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipId;

/** Record the end. */
public record EndSpecialGuardianship(
    @TargetAggregateIdentifier SpecialGuardianshipId guardianship,
    SpecialGuardianshipEndReason reason,
    LocalDate endedOn)
    implements SpecialGuardianshipCommand {}
