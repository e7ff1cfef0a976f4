package uk.safeguarding.contactsandreferrals.missingepisode.events;

import uk.safeguarding.contactsandreferrals.missingepisode.MissingEpisodeId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;

/** A correction showed that practice had kept to the rule. */
public record MissingEpisodeFindingCleared(
    MissingEpisodeId episode, ChildRef child, String agency, Finding finding)
    implements MissingEpisodeEvent {}
