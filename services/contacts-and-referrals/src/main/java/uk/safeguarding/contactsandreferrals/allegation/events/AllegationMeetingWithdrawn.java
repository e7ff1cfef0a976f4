package uk.safeguarding.contactsandreferrals.allegation.events;

import java.util.UUID;
import uk.safeguarding.contactsandreferrals.allegation.AllegationId;
import uk.safeguarding.kernel.WithdrawalReason;

/**
 * The meeting should never have been recorded.
 *
 * @param meeting the meeting, by the id that its sender chose
 */
public record AllegationMeetingWithdrawn(
    AllegationId allegation, UUID meeting, WithdrawalReason reason) implements AllegationEvent {}
