package uk.safeguarding.contactsandreferrals.missingepisode.commands;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.missingepisode.MissingEpisodeId;

/**
 * Record that the child was offered a return interview.
 *
 * @param offer the offer, by the id that its sender chose
 */
public record OfferReturnInterview(
    @TargetAggregateIdentifier MissingEpisodeId episode,
    String agency,
    UUID offer,
    Instant offeredAt)
    implements MissingEpisodeCommand {}
