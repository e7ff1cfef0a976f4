package uk.safeguarding.lookedafterchildren.unaccompanied.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.unaccompanied.ArrivalRoute;
import uk.safeguarding.lookedafterchildren.unaccompanied.UnaccompaniedAsylumSeekingId;

/**
 * Correct how the status began.
 *
 * @param periodOfCare the period of care in which the child has the status
 * @param route how the child came into the authority's care
 */
public record CorrectUnaccompaniedStatus(
    @TargetAggregateIdentifier UnaccompaniedAsylumSeekingId unaccompanied,
    UUID periodOfCare,
    ArrivalRoute route,
    LocalDate startedOn)
    implements UnaccompaniedAsylumSeekingCommand {}
