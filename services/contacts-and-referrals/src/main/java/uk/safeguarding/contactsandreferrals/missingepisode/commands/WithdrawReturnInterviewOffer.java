package uk.safeguarding.contactsandreferrals.missingepisode.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.missingepisode.MissingEpisodeId;
import uk.safeguarding.kernel.WithdrawalReason;

/**
 * Take back an offer that should never have been recorded.
 *
 * @param offer the offer, by the id that its sender chose
 */
public record WithdrawReturnInterviewOffer(
    @TargetAggregateIdentifier MissingEpisodeId episode,
    String agency,
    UUID offer,
    WithdrawalReason reason)
    implements MissingEpisodeCommand {}
