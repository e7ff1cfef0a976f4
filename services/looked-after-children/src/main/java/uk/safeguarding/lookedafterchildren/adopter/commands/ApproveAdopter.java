package uk.safeguarding.lookedafterchildren.adopter.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterId;

/** Record the approval. */
public record ApproveAdopter(
    @TargetAggregateIdentifier ProspectiveAdopterId adopter, LocalDate approvedOn)
    implements ProspectiveAdopterCommand {}
