package uk.safeguarding.lookedafterchildren.adoption.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;

/** Record the application for the order. */
public record ApplyForAdoptionOrder(
    @TargetAggregateIdentifier AdoptionId adoption, LocalDate appliedOn)
    implements AdoptionEndCommand {}
