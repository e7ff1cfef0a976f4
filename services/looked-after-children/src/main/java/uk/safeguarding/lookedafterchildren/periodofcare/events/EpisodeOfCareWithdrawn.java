package uk.safeguarding.lookedafterchildren.periodofcare.events;

import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareId;

/**
 * The change never was.
 *
 * @param episode the id of the episode
 */
public record EpisodeOfCareWithdrawn(
    PeriodOfCareId period, ChildRef child, UUID episode, WithdrawalReason reason)
    implements PeriodOfCareEvent {}
