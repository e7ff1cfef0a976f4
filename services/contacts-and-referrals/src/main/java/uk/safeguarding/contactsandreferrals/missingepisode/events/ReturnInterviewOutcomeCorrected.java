package uk.safeguarding.contactsandreferrals.missingepisode.events;

import java.time.Instant;
import uk.safeguarding.contactsandreferrals.missingepisode.MissingEpisodeId;
import uk.safeguarding.contactsandreferrals.missingepisode.ReturnInterviewOutcome;
import uk.safeguarding.kernel.ChildRef;

/**
 * What became of the return interview was recorded wrongly; it was this.
 *
 * @param decidedAt when it was held, refused or found not to be needed
 */
public record ReturnInterviewOutcomeCorrected(
    MissingEpisodeId episode,
    ChildRef child,
    String agency,
    ReturnInterviewOutcome outcome,
    Instant decidedAt)
    implements MissingEpisodeEvent {}
