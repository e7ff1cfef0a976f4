package uk.safeguarding.contactsandreferrals.missingepisode.commands;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.missingepisode.FoundBy;
import uk.safeguarding.contactsandreferrals.missingepisode.MissingEpisodeId;

/**
 * Record that the child was found or came back.
 *
 * @param returnedAt when the child was found or came back
 */
public record RecordReturnFromMissing(
    @TargetAggregateIdentifier MissingEpisodeId episode,
    String agency,
    Instant returnedAt,
    FoundBy foundBy)
    implements MissingEpisodeCommand {}
