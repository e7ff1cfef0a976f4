package uk.safeguarding.lookedafterchildren.adopter.events;

import java.time.LocalDate;
import uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterId;

/**
 * How a prospective adopter came to the agency was recorded wrongly; it was like this.
 *
 * @param fosteringForAdoption whether they would foster a child whom they may adopt
 */
public record ProspectiveAdopterCorrected(
    ProspectiveAdopterId adopter, boolean fosteringForAdoption, LocalDate enquiryReceivedOn)
    implements ProspectiveAdopterEvent {}
