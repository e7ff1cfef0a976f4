package uk.safeguarding.lookedafterchildren.education.commands;

import uk.safeguarding.lookedafterchildren.education.EducationRecordId;

/** An intention about the education of a looked-after child. */
public sealed interface EducationRecordCommand
    permits StartEducationRecord,
        CorrectEducationRecord,
        RecordSchoolPlace,
        WithdrawSchoolPlace,
        RecordExclusion,
        WithdrawExclusion,
        StartNeetSpell,
        EndNeetSpell,
        WithdrawNeetSpell,
        RecordDestination,
        WithdrawDestination,
        EndEducationRecord,
        CorrectEducationRecordEnd,
        WithdrawEducationRecord {

  EducationRecordId education();
}
