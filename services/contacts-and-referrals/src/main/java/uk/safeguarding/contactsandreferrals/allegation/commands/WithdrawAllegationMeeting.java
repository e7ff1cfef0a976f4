package uk.safeguarding.contactsandreferrals.allegation.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.allegation.AllegationId;
import uk.safeguarding.kernel.WithdrawalReason;

/**
 * Take back a meeting that should never have been recorded.
 *
 * @param meeting the meeting, by the id that its sender chose
 */
public record WithdrawAllegationMeeting(
    @TargetAggregateIdentifier AllegationId allegation, UUID meeting, WithdrawalReason reason)
    implements AllegationCommand {}
