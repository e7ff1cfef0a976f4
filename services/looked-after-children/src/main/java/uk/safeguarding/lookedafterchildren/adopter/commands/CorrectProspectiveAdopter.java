package uk.safeguarding.lookedafterchildren.adopter.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterId;

/**
 * Correct how a prospective adopter came to the agency.
 *
 * @param fosteringForAdoption whether they would foster a child whom they may adopt
 */
public record CorrectProspectiveAdopter(
    @TargetAggregateIdentifier ProspectiveAdopterId adopter,
    boolean fosteringForAdoption,
    LocalDate enquiryReceivedOn)
    implements ProspectiveAdopterCommand {}
