package uk.safeguarding.lookedafterchildren.fostercarer.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerClosureReason;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;

/**
 * Record the end.
 *
 * @param noticeReceivedOn the day on which the carer's written notice came; null where they gave
 *     none
 */
public record CloseFosterCarer(
    @TargetAggregateIdentifier FosterCarerId carer,
    FosterCarerClosureReason reason,
    @Nullable LocalDate noticeReceivedOn,
    LocalDate closedOn)
    implements FosterCarerCommand {}
