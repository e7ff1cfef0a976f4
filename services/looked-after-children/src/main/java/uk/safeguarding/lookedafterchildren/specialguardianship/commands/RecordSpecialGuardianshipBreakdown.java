package uk.safeguarding.lookedafterchildren.specialguardianship.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipId;

/** Record that the child lives with the guardian no more. */
public record RecordSpecialGuardianshipBreakdown(
    @TargetAggregateIdentifier SpecialGuardianshipId guardianship,
    boolean cameIntoCare,
    LocalDate brokeDownOn)
    implements SpecialGuardianshipCommand {}
