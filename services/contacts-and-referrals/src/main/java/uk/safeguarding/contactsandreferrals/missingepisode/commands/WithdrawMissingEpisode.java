package uk.safeguarding.contactsandreferrals.missingepisode.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.missingepisode.MissingEpisodeId;
import uk.safeguarding.kernel.WithdrawalReason;

/** Take back an episode that should never have been recorded. */
public record WithdrawMissingEpisode(
    @TargetAggregateIdentifier MissingEpisodeId episode, String agency, WithdrawalReason reason)
    implements MissingEpisodeCommand {}
