package uk.safeguarding.lookedafterchildren.specialguardianship.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipId;

/** What has happened to a special guardianship. */
public sealed interface SpecialGuardianshipEvent extends ServiceEvent
    permits SpecialGuardianshipAssessmentStarted,
        SpecialGuardianshipAssessmentCorrected,
        SpecialGuardianshipReportCompleted,
        SpecialGuardianshipReportCorrected,
        SpecialGuardianshipSupportPlanMade,
        SpecialGuardianshipSupportPlanCorrected,
        SpecialGuardianshipOrderApplied,
        SpecialGuardianshipApplicationCorrected,
        SpecialGuardianshipOrderGranted,
        SpecialGuardianshipOrderCorrected,
        SpecialGuardianshipBrokeDown,
        SpecialGuardianshipBreakdownCorrected,
        SpecialGuardianshipEnded,
        SpecialGuardianshipEndCorrected,
        SpecialGuardianshipRecordWithdrawn,
        SpecialGuardianshipFindingMade,
        SpecialGuardianshipFindingCleared {

  SpecialGuardianshipId guardianship();

  ChildRef child();

  @Override
  default String subject() {
    return child().toString();
  }
}
