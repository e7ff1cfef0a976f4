package uk.safeguarding.contactsandreferrals.missingepisode.events;

import java.time.Instant;
import java.util.UUID;
import uk.safeguarding.contactsandreferrals.missingepisode.MissingEpisodeId;
import uk.safeguarding.kernel.ChildRef;

/**
 * The child was offered a return interview.
 *
 * @param offer the offer, by the id that its sender chose
 */
public record ReturnInterviewOffered(
    MissingEpisodeId episode, ChildRef child, String agency, UUID offer, Instant offeredAt)
    implements MissingEpisodeEvent {}
