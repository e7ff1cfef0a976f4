package uk.safeguarding.contactsandreferrals.missingepisode.events;

import java.time.Instant;
import uk.safeguarding.contactsandreferrals.missingepisode.MissingEpisodeId;
import uk.safeguarding.contactsandreferrals.missingepisode.ReturnInterviewOutcome;
import uk.safeguarding.kernel.ChildRef;

/**
 * The return interview was held or refused, or was found not to be needed.
 *
 * @param decidedAt when it was held, refused or found not to be needed
 */
public record ReturnInterviewOutcomeRecorded(
    MissingEpisodeId episode,
    ChildRef child,
    String agency,
    ReturnInterviewOutcome outcome,
    Instant decidedAt)
    implements MissingEpisodeEvent {}
