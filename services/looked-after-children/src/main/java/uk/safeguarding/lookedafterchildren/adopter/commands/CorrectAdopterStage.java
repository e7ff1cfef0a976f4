package uk.safeguarding.lookedafterchildren.adopter.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.adopter.AdopterStage;
import uk.safeguarding.lookedafterchildren.adopter.AdopterStageDelay;
import uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterId;

/**
 * Correct a stage.
 *
 * @param stage of the approval process
 * @param delay what allowed the agency to decide later; null where nothing did
 */
public record CorrectAdopterStage(
    @TargetAggregateIdentifier ProspectiveAdopterId adopter,
    AdopterStage stage,
    LocalDate startedOn,
    @Nullable AdopterStageDelay delay,
    @Nullable LocalDate endedOn)
    implements ProspectiveAdopterCommand {}
