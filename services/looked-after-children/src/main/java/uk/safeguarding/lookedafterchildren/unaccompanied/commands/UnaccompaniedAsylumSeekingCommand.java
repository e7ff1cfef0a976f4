package uk.safeguarding.lookedafterchildren.unaccompanied.commands;

import uk.safeguarding.lookedafterchildren.unaccompanied.UnaccompaniedAsylumSeekingId;

/** An intention about the status of an unaccompanied asylum-seeking child. */
public sealed interface UnaccompaniedAsylumSeekingCommand
    permits RecordUnaccompaniedStatus,
        CorrectUnaccompaniedStatus,
        ConcludeAgeAssessment,
        CorrectAgeAssessment,
        EndUnaccompaniedStatus,
        CorrectUnaccompaniedStatusEnd,
        WithdrawUnaccompaniedStatus {

  UnaccompaniedAsylumSeekingId unaccompanied();
}
