package uk.safeguarding.lookedafterchildren.adopter.events;

import java.time.LocalDate;
import uk.safeguarding.lookedafterchildren.adopter.AdopterLeavingReason;
import uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterId;

/** A prospective adopter left the adoption process. */
public record AdopterLeftProcess(
    ProspectiveAdopterId adopter, AdopterLeavingReason reason, LocalDate leftOn)
    implements ProspectiveAdopterEvent {}
