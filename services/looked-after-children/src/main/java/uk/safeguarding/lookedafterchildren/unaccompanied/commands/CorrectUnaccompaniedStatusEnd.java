package uk.safeguarding.lookedafterchildren.unaccompanied.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.unaccompanied.UnaccompaniedAsylumSeekingId;
import uk.safeguarding.lookedafterchildren.unaccompanied.UnaccompaniedStatusEndReason;

/** Correct how the status ended. */
public record CorrectUnaccompaniedStatusEnd(
    @TargetAggregateIdentifier UnaccompaniedAsylumSeekingId unaccompanied,
    UnaccompaniedStatusEndReason reason,
    LocalDate endedOn)
    implements UnaccompaniedAsylumSeekingCommand {}
