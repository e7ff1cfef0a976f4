package uk.safeguarding.lookedafterchildren.adopter.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterId;

/** Correct the application. */
public record CorrectAdopterApplication(
    @TargetAggregateIdentifier ProspectiveAdopterId adopter, LocalDate submittedOn)
    implements ProspectiveAdopterCommand {}
