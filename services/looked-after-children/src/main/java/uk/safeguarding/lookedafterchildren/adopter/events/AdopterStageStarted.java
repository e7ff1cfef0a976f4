package uk.safeguarding.lookedafterchildren.adopter.events;

import java.time.LocalDate;
import uk.safeguarding.lookedafterchildren.adopter.AdopterStage;
import uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterId;

/**
 * A stage of the approval process began.
 *
 * @param stage of the approval process
 */
public record AdopterStageStarted(
    ProspectiveAdopterId adopter, AdopterStage stage, LocalDate startedOn)
    implements ProspectiveAdopterEvent {}
