package uk.safeguarding.lookedafterchildren.adopter.events;

import java.time.LocalDate;
import uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterId;

/** The agency approved a prospective adopter as suitable to adopt. */
public record AdopterApproved(ProspectiveAdopterId adopter, LocalDate approvedOn)
    implements ProspectiveAdopterEvent {}
