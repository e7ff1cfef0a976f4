package uk.safeguarding.lookedafterchildren.adopter.events;

import java.time.LocalDate;
import uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterId;

/** The application to adopt was submitted. */
public record AdopterApplicationSubmitted(ProspectiveAdopterId adopter, LocalDate submittedOn)
    implements ProspectiveAdopterEvent {}
