package uk.safeguarding.contactsandreferrals.earlyhelp.events;

import uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;

/** What has happened to early help. */
public sealed interface EarlyHelpEvent extends ServiceEvent
    permits EarlyHelpStarted,
        EarlyHelpCorrected,
        UniversalHelpAssessmentStarted,
        UniversalHelpAssessmentCompleted,
        UniversalHelpAssessmentCorrected,
        EarlyHelpPlanStarted,
        EarlyHelpPlanCorrected,
        EarlyHelpReviewHeld,
        EarlyHelpReviewWithdrawn,
        EarlyHelpSteppedUp,
        EarlyHelpEnded,
        EarlyHelpEndCorrected,
        EarlyHelpWithdrawn,
        EarlyHelpFindingMade,
        EarlyHelpFindingCleared {

  EarlyHelpId earlyHelp();

  ChildRef child();

  @Override
  default String subject() {
    return child().toString();
  }
}
