package uk.safeguarding.lookedafterchildren.adopter.events;

import java.time.LocalDate;
import uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterId;

/**
 * Somebody asked to adopt.
 *
 * @param fosteringForAdoption whether they would foster a child whom they may adopt
 */
public record AdopterEnquiryReceived(
    ProspectiveAdopterId adopter, boolean fosteringForAdoption, LocalDate enquiryReceivedOn)
    implements ProspectiveAdopterEvent {}
