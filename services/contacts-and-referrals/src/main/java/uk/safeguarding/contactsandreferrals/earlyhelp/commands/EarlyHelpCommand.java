package uk.safeguarding.contactsandreferrals.earlyhelp.commands;

import uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpId;

/** An intention about early help. */
public sealed interface EarlyHelpCommand
    permits StartEarlyHelp,
        CorrectEarlyHelp,
        StartUniversalHelpAssessment,
        CompleteUniversalHelpAssessment,
        CorrectUniversalHelpAssessment,
        StartEarlyHelpPlan,
        CorrectEarlyHelpPlan,
        HoldEarlyHelpReview,
        WithdrawEarlyHelpReview,
        StepUpEarlyHelp,
        EndEarlyHelp,
        CorrectEarlyHelpEnd,
        WithdrawEarlyHelp {

  EarlyHelpId earlyHelp();
}
