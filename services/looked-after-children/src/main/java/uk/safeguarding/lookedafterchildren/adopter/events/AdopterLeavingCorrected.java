package uk.safeguarding.lookedafterchildren.adopter.events;

import java.time.LocalDate;
import uk.safeguarding.lookedafterchildren.adopter.AdopterLeavingReason;
import uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterId;

/** The leaving was recorded wrongly; it was like this. */
public record AdopterLeavingCorrected(
    ProspectiveAdopterId adopter, AdopterLeavingReason reason, LocalDate leftOn)
    implements ProspectiveAdopterEvent {}
