package uk.safeguarding.lookedafterchildren.specialguardianship.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianKind;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipId;

/** Record the order. */
public record GrantSpecialGuardianshipOrder(
    @TargetAggregateIdentifier SpecialGuardianshipId guardianship,
    SpecialGuardianKind guardian,
    LocalDate grantedOn)
    implements SpecialGuardianshipCommand {}
