package uk.safeguarding.lookedafterchildren.adopter.events;

import java.time.LocalDate;
import uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterId;

/** The application was recorded wrongly; it was like this. */
public record AdopterApplicationCorrected(ProspectiveAdopterId adopter, LocalDate submittedOn)
    implements ProspectiveAdopterEvent {}
