package uk.safeguarding.lookedafterchildren.fostercarer.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;

/** Correct the temporary approval. */
public record CorrectTemporaryApproval(
    @TargetAggregateIdentifier FosterCarerId carer, LocalDate approvedOn)
    implements TemporaryApprovalCommand {}
