package uk.safeguarding.lookedafterchildren.fostercarer.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerKind;

/**
 * Correct the approval.
 *
 * @param kind the kind of fostering
 * @param places for how many children they may foster at a time
 */
public record CorrectFosterCarerApproval(
    @TargetAggregateIdentifier FosterCarerId carer,
    FosterCarerKind kind,
    int places,
    LocalDate approvedOn)
    implements FosterCarerCommand {}
