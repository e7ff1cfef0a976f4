package uk.safeguarding.contactsandreferrals.missingepisode.events;

import java.time.Instant;
import uk.safeguarding.contactsandreferrals.missingepisode.FoundBy;
import uk.safeguarding.contactsandreferrals.missingepisode.MissingEpisodeId;
import uk.safeguarding.kernel.ChildRef;

/**
 * The return was recorded wrongly; it was like this.
 *
 * @param returnedAt when the child was found or came back
 */
public record ReturnFromMissingCorrected(
    MissingEpisodeId episode, ChildRef child, String agency, Instant returnedAt, FoundBy foundBy)
    implements MissingEpisodeEvent {}
