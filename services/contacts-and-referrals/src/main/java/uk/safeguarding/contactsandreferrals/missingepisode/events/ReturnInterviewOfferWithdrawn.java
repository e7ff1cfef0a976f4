package uk.safeguarding.contactsandreferrals.missingepisode.events;

import java.util.UUID;
import uk.safeguarding.contactsandreferrals.missingepisode.MissingEpisodeId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;

/**
 * The offer should never have been recorded.
 *
 * @param offer the offer, by the id that its sender chose
 */
public record ReturnInterviewOfferWithdrawn(
    MissingEpisodeId episode, ChildRef child, String agency, UUID offer, WithdrawalReason reason)
    implements MissingEpisodeEvent {}
