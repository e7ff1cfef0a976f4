package uk.safeguarding.contactsandreferrals.allegation.commands;

import uk.safeguarding.contactsandreferrals.allegation.AllegationId;

/** An intention about an allegation. */
public sealed interface AllegationCommand
    permits ReceiveAllegation,
        CorrectAllegation,
        ReferAllegationToDesignatedOfficer,
        CorrectAllegationReferral,
        HoldAllegationMeeting,
        WithdrawAllegationMeeting,
        ConcludeAllegation,
        CorrectAllegationConclusion,
        WithdrawAllegation {

  AllegationId allegation();
}
