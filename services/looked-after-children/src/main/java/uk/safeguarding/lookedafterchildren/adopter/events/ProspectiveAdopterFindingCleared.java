package uk.safeguarding.lookedafterchildren.adopter.events;

import uk.safeguarding.kernel.Finding;
import uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterId;

/** A correction showed that practice had kept to the rule. */
public record ProspectiveAdopterFindingCleared(ProspectiveAdopterId adopter, Finding finding)
    implements ProspectiveAdopterEvent {}
