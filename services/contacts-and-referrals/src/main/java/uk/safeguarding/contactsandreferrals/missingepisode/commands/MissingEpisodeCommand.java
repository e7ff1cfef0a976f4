package uk.safeguarding.contactsandreferrals.missingepisode.commands;

import uk.safeguarding.contactsandreferrals.missingepisode.MissingEpisodeId;

/** An intention about a missing episode. */
public sealed interface MissingEpisodeCommand
    permits ReportMissingEpisode,
        CorrectMissingEpisode,
        RecordReturnFromMissing,
        CorrectReturnFromMissing,
        OfferReturnInterview,
        WithdrawReturnInterviewOffer,
        RecordReturnInterviewOutcome,
        CorrectReturnInterviewOutcome,
        WithdrawMissingEpisode {

  MissingEpisodeId episode();

  String agency();
}
