package uk.safeguarding.lookedafterchildren.adopter.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.adopter.AdopterStage;
import uk.safeguarding.lookedafterchildren.adopter.AdopterStageDelay;
import uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterId;

/**
 * A stage of the approval process ended with the agency's decision.
 *
 * @param stage of the approval process
 * @param delay what allowed the agency to decide later; null where nothing did
 */
public record AdopterStageEnded(
    ProspectiveAdopterId adopter,
    AdopterStage stage,
    @Nullable AdopterStageDelay delay,
    LocalDate endedOn)
    implements ProspectiveAdopterEvent {}
