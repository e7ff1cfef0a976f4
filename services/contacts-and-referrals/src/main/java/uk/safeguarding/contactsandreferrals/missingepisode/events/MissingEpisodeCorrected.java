package uk.safeguarding.contactsandreferrals.missingepisode.events;

import java.time.Instant;
import uk.safeguarding.contactsandreferrals.missingepisode.MissingEpisodeId;
import uk.safeguarding.contactsandreferrals.missingepisode.MissingFrom;
import uk.safeguarding.kernel.ChildRef;

/**
 * How the episode began was recorded wrongly; it was like this.
 *
 * @param notifiedAt when this agency was told of it, however late
 */
public record MissingEpisodeCorrected(
    MissingEpisodeId episode,
    ChildRef child,
    String agency,
    MissingFrom missingFrom,
    Instant missingAt,
    Instant notifiedAt)
    implements MissingEpisodeEvent {}
