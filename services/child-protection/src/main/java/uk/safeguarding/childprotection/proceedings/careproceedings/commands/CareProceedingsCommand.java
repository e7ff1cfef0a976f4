package uk.safeguarding.childprotection.proceedings.careproceedings.commands;

import uk.safeguarding.childprotection.proceedings.careproceedings.CareProceedingsId;

/** An intention about care proceedings. */
public sealed interface CareProceedingsCommand
    permits IssueCareProceedings,
        CorrectCareProceedings,
        RecordFinalOrder,
        CorrectFinalOrder,
        WithdrawCareProceedingsRecord {

  CareProceedingsId proceedings();
}
