package uk.safeguarding.lookedafterchildren.adopter.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterId;

/**
 * Record that somebody asked to adopt.
 *
 * @param fosteringForAdoption whether they would foster a child whom they may adopt
 */
public record ReceiveAdopterEnquiry(
    @TargetAggregateIdentifier ProspectiveAdopterId adopter,
    boolean fosteringForAdoption,
    LocalDate enquiryReceivedOn)
    implements ProspectiveAdopterCommand {}
