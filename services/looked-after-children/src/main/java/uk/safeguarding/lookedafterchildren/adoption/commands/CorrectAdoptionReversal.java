package uk.safeguarding.lookedafterchildren.adoption.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionReversalReason;

/** Correct the reversal. */
public record CorrectAdoptionReversal(
    @TargetAggregateIdentifier AdoptionId adoption,
    AdoptionReversalReason reason,
    LocalDate reversedOn)
    implements AdoptionEndCommand {}
