package uk.safeguarding.lookedafterchildren.adopter.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.adopter.AdopterStage;
import uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterId;

/**
 * Record that a stage began.
 *
 * @param stage of the approval process
 */
public record StartAdopterStage(
    @TargetAggregateIdentifier ProspectiveAdopterId adopter,
    AdopterStage stage,
    LocalDate startedOn)
    implements ProspectiveAdopterCommand {}
