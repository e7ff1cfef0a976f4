package uk.safeguarding.lookedafterchildren.adopter.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterId;

/** Record the application. */
public record SubmitAdopterApplication(
    @TargetAggregateIdentifier ProspectiveAdopterId adopter, LocalDate submittedOn)
    implements ProspectiveAdopterCommand {}
