package uk.safeguarding.childprotection.conference.commands;

import uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceId;

/** An intention about an initial child protection conference. */
public sealed interface InitialChildProtectionConferenceCommand
    permits ScheduleInitialConference,
        CorrectConferenceSchedule,
        RearrangeConference,
        WithdrawRearrangement,
        HoldInitialConference,
        CorrectInitialConference,
        WithdrawInitialConference {

  InitialChildProtectionConferenceId conference();
}
