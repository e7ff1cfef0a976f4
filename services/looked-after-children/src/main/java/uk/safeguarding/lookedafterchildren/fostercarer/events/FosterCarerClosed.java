package uk.safeguarding.lookedafterchildren.fostercarer.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerClosureReason;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;

/**
 * Somebody does not foster for the council any more, or never came to.
 *
 * @param noticeReceivedOn the day on which the carer's written notice came; null where they gave
 *     none
 */
public record FosterCarerClosed(
    FosterCarerId carer,
    FosterCarerClosureReason reason,
    @Nullable LocalDate noticeReceivedOn,
    LocalDate closedOn)
    implements FosterCarerEvent {}
