package uk.safeguarding.lookedafterchildren.specialguardianship.commands;

import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipId;

/** An intention about a special guardianship. */
public sealed interface SpecialGuardianshipCommand
    permits StartSpecialGuardianshipAssessment,
        CorrectSpecialGuardianshipAssessment,
        CompleteSpecialGuardianshipReport,
        CorrectSpecialGuardianshipReport,
        MakeSpecialGuardianshipSupportPlan,
        CorrectSpecialGuardianshipSupportPlan,
        ApplyForSpecialGuardianshipOrder,
        CorrectSpecialGuardianshipApplication,
        GrantSpecialGuardianshipOrder,
        CorrectSpecialGuardianshipOrder,
        RecordSpecialGuardianshipBreakdown,
        CorrectSpecialGuardianshipBreakdown,
        EndSpecialGuardianship,
        CorrectSpecialGuardianshipEnd,
        WithdrawSpecialGuardianshipRecord {

  SpecialGuardianshipId guardianship();
}
