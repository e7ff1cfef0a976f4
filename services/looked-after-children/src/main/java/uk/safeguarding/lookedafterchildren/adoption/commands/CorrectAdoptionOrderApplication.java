package uk.safeguarding.lookedafterchildren.adoption.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;

/** Correct the application. */
public record CorrectAdoptionOrderApplication(
    @TargetAggregateIdentifier AdoptionId adoption, LocalDate appliedOn)
    implements AdoptionEndCommand {}
