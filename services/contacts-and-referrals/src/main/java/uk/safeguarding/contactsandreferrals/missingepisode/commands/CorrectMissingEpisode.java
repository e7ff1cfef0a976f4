package uk.safeguarding.contactsandreferrals.missingepisode.commands;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.missingepisode.MissingEpisodeId;
import uk.safeguarding.contactsandreferrals.missingepisode.MissingFrom;

/**
 * Correct how and when the child went missing.
 *
 * @param notifiedAt when this agency was told of it, however late
 */
public record CorrectMissingEpisode(
    @TargetAggregateIdentifier MissingEpisodeId episode,
    String agency,
    MissingFrom missingFrom,
    Instant missingAt,
    Instant notifiedAt)
    implements MissingEpisodeCommand {}
