package uk.safeguarding.contactsandreferrals.missingepisode.events;

import uk.safeguarding.contactsandreferrals.missingepisode.MissingEpisodeId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;

/** Practice differed from a rule of {@code MissingEpisodePractice}. */
public record MissingEpisodeFindingMade(
    MissingEpisodeId episode, ChildRef child, String agency, Finding finding)
    implements MissingEpisodeEvent {}
