package uk.safeguarding.lookedafterchildren.adopter.events;

import java.time.LocalDate;
import uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterId;

/** The approval was recorded wrongly; it was like this. */
public record AdopterApprovalCorrected(ProspectiveAdopterId adopter, LocalDate approvedOn)
    implements ProspectiveAdopterEvent {}
