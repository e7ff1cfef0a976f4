package uk.safeguarding.lookedafterchildren.unaccompanied.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.unaccompanied.UnaccompaniedAsylumSeekingId;
import uk.safeguarding.lookedafterchildren.unaccompanied.UnaccompaniedStatusEndReason;

/** End the status. */
public record EndUnaccompaniedStatus(
    @TargetAggregateIdentifier UnaccompaniedAsylumSeekingId unaccompanied,
    UnaccompaniedStatusEndReason reason,
    LocalDate endedOn)
    implements UnaccompaniedAsylumSeekingCommand {}
