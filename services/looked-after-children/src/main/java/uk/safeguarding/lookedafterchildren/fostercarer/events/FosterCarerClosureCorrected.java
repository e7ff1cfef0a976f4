package uk.safeguarding.lookedafterchildren.fostercarer.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerClosureReason;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;

/**
 * The end was recorded wrongly; it was like this.
 *
 * @param noticeReceivedOn the day on which the carer's written notice came; null where they gave
 *     none
 */
public record FosterCarerClosureCorrected(
    FosterCarerId carer,
    FosterCarerClosureReason reason,
    @Nullable LocalDate noticeReceivedOn,
    LocalDate closedOn)
    implements FosterCarerEvent {}
