package uk.safeguarding.childprotection.proceedings.preproceedings.commands;

import uk.safeguarding.childprotection.proceedings.preproceedings.PreProceedingsId;

/** An intention about pre-proceedings. */
public sealed interface PreProceedingsCommand
    permits SendLetterBeforeProceedings,
        CorrectLetterBeforeProceedings,
        RecordPreProceedingsMeeting,
        WithdrawPreProceedingsMeeting,
        EndPreProceedings,
        CorrectPreProceedingsEnd,
        WithdrawPreProceedings {

  PreProceedingsId preProceedings();
}
