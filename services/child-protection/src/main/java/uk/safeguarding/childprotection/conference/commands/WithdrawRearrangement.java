package uk.safeguarding.childprotection.conference.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceId;
import uk.safeguarding.kernel.WithdrawalReason;

/**
 * Take back a rearrangement that should never have been recorded.
 *
 * @param rearrangement the id of this rearrangement
 */
public record WithdrawRearrangement(
    @TargetAggregateIdentifier InitialChildProtectionConferenceId conference,
    UUID rearrangement,
    WithdrawalReason reason)
    implements InitialChildProtectionConferenceCommand {}
