package uk.safeguarding.lookedafterchildren.adopter.events;

import uk.safeguarding.kernel.Finding;
import uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterId;

/** Practice differed from a rule of {@code ProspectiveAdopterPractice}. */
public record ProspectiveAdopterFindingMade(ProspectiveAdopterId adopter, Finding finding)
    implements ProspectiveAdopterEvent {}
