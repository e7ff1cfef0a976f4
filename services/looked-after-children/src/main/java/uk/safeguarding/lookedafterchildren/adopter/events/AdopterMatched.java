package uk.safeguarding.lookedafterchildren.adopter.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterId;

/** A prospective adopter was matched with one or more children. */
public record AdopterMatched(ProspectiveAdopterId adopter, UUID match, LocalDate matchedOn)
    implements ProspectiveAdopterEvent {}
