package uk.safeguarding.lookedafterchildren.adopter.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.adopter.AdopterStage;
import uk.safeguarding.lookedafterchildren.adopter.AdopterStageDelay;
import uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterId;

/**
 * A stage was recorded wrongly; it was like this.
 *
 * @param stage of the approval process
 * @param delay what allowed the agency to decide later; null where nothing did
 */
public record AdopterStageCorrected(
    ProspectiveAdopterId adopter,
    AdopterStage stage,
    LocalDate startedOn,
    @Nullable AdopterStageDelay delay,
    @Nullable LocalDate endedOn)
    implements ProspectiveAdopterEvent {}
