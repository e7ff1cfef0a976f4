package uk.safeguarding.contactsandreferrals.missingepisode.events;

import uk.safeguarding.contactsandreferrals.missingepisode.MissingEpisodeId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;

/** The episode should never have been recorded. */
public record MissingEpisodeWithdrawn(
    MissingEpisodeId episode, ChildRef child, String agency, WithdrawalReason reason)
    implements MissingEpisodeEvent {}
