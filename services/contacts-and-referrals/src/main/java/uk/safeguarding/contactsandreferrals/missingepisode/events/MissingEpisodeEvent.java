package uk.safeguarding.contactsandreferrals.missingepisode.events;

import uk.safeguarding.contactsandreferrals.missingepisode.MissingEpisodeId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;

/**
 * What has happened to a missing episode, as one agency records it. Each agency keeps a record of
 * its own of the same episode, and they may disagree; so every event says whose it is.
 */
public sealed interface MissingEpisodeEvent extends ServiceEvent
    permits MissingEpisodeReported,
        MissingEpisodeCorrected,
        ReturnFromMissingRecorded,
        ReturnFromMissingCorrected,
        ReturnInterviewOffered,
        ReturnInterviewOfferWithdrawn,
        ReturnInterviewOutcomeRecorded,
        ReturnInterviewOutcomeCorrected,
        MissingEpisodeWithdrawn,
        MissingEpisodeFindingMade,
        MissingEpisodeFindingCleared {

  MissingEpisodeId episode();

  ChildRef child();

  String agency();

  @Override
  default String subject() {
    return child().toString();
  }
}
