package uk.safeguarding.childprotection.conference.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceId;
import uk.safeguarding.kernel.WithdrawalReason;

/** Take back a conference that should never have been recorded. */
public record WithdrawInitialConference(
    @TargetAggregateIdentifier InitialChildProtectionConferenceId conference,
    WithdrawalReason reason)
    implements InitialChildProtectionConferenceCommand {}
