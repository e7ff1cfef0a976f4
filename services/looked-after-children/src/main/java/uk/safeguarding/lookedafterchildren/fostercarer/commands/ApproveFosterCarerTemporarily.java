package uk.safeguarding.lookedafterchildren.fostercarer.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;

/** Approve a connected person for a while. */
public record ApproveFosterCarerTemporarily(
    @TargetAggregateIdentifier FosterCarerId carer, LocalDate approvedOn)
    implements TemporaryApprovalCommand {}
