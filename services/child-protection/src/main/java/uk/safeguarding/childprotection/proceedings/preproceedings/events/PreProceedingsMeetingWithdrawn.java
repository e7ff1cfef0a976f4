package uk.safeguarding.childprotection.proceedings.preproceedings.events;

import java.util.UUID;
import uk.safeguarding.childprotection.proceedings.preproceedings.PreProceedingsId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;

/**
 * The meeting should never have been recorded.
 *
 * @param meeting the id of the meeting
 */
public record PreProceedingsMeetingWithdrawn(
    PreProceedingsId preProceedings, ChildRef child, UUID meeting, WithdrawalReason reason)
    implements PreProceedingsEvent {}
