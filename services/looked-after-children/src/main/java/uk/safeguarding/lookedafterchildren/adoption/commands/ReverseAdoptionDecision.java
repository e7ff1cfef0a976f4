package uk.safeguarding.lookedafterchildren.adoption.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionReversalReason;

/** Record that the child should no longer be placed for adoption. */
public record ReverseAdoptionDecision(
    @TargetAggregateIdentifier AdoptionId adoption,
    AdoptionReversalReason reason,
    LocalDate reversedOn)
    implements AdoptionEndCommand {}
