package uk.safeguarding.lookedafterchildren.specialguardianship;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.ApplyForSpecialGuardianshipOrder;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.CompleteSpecialGuardianshipReport;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.CorrectSpecialGuardianshipApplication;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.CorrectSpecialGuardianshipAssessment;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.CorrectSpecialGuardianshipBreakdown;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.CorrectSpecialGuardianshipEnd;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.CorrectSpecialGuardianshipOrder;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.CorrectSpecialGuardianshipReport;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.CorrectSpecialGuardianshipSupportPlan;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.EndSpecialGuardianship;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.GrantSpecialGuardianshipOrder;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.MakeSpecialGuardianshipSupportPlan;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.RecordSpecialGuardianshipBreakdown;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.SpecialGuardianshipCommand;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.StartSpecialGuardianshipAssessment;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.WithdrawSpecialGuardianshipRecord;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipApplicationCorrected;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipAssessmentCorrected;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipAssessmentStarted;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipBreakdownCorrected;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipBrokeDown;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipEndCorrected;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipEnded;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipEvent;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipOrderApplied;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipOrderCorrected;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipOrderGranted;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipRecordWithdrawn;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipReportCompleted;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipReportCorrected;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipSupportPlanCorrected;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipSupportPlanMade;

/** What a command adds to the record of a special guardianship, or the rule that refuses it. */
final class SpecialGuardianshipDecision {

  private SpecialGuardianshipDecision() {}

  static SpecialGuardianshipEvent fact(
      SpecialGuardianship now, SpecialGuardianshipCommand command) {
    SpecialGuardianshipRule.SPECIAL_GUARDIANSHIP_RECORD_MUST_STAND.require(!now.withdrawn());
    var id = command.guardianship();
    SpecialGuardianshipPath path = now.path();
    SpecialGuardianshipFate fate = now.fate();
    return switch (command) {
      case StartSpecialGuardianshipAssessment it -> {
        SpecialGuardianshipRule.ASSESSMENT_STARTS_ONCE.require(now.start() == null);
        yield new SpecialGuardianshipAssessmentStarted(
            id, it.child(), it.age(), it.guardian(), it.noticeReceivedOn(), it.startedOn());
      }
      case CorrectSpecialGuardianshipAssessment it ->
          new SpecialGuardianshipAssessmentCorrected(
              id, child(now), it.guardian(), it.noticeReceivedOn(), it.startedOn());
      case CompleteSpecialGuardianshipReport it -> {
        SpecialGuardianshipRule.REPORT_IS_COMPLETED_ONCE.require(path.reportOn() == null);
        yield new SpecialGuardianshipReportCompleted(
            id, child(now), it.recommendation(), it.completedOn());
      }
      case CorrectSpecialGuardianshipReport it -> {
        SpecialGuardianshipRule.REPORT_CORRECTION_NEEDS_REPORT.require(path.reportOn() != null);
        yield new SpecialGuardianshipReportCorrected(
            id, child(now), it.recommendation(), it.completedOn());
      }
      case MakeSpecialGuardianshipSupportPlan it -> {
        SpecialGuardianshipRule.SUPPORT_PLAN_IS_MADE_ONCE.require(path.supportPlanOn() == null);
        yield new SpecialGuardianshipSupportPlanMade(id, child(now), it.madeOn());
      }
      case CorrectSpecialGuardianshipSupportPlan it -> {
        SpecialGuardianshipRule.SUPPORT_PLAN_CORRECTION_NEEDS_PLAN.require(
            path.supportPlanOn() != null);
        yield new SpecialGuardianshipSupportPlanCorrected(id, child(now), it.madeOn());
      }
      case ApplyForSpecialGuardianshipOrder it -> {
        SpecialGuardianshipRule.ORDER_IS_APPLIED_FOR_ONCE.require(path.appliedOn() == null);
        yield new SpecialGuardianshipOrderApplied(id, child(now), it.appliedOn());
      }
      case CorrectSpecialGuardianshipApplication it -> {
        SpecialGuardianshipRule.APPLICATION_CORRECTION_NEEDS_APPLICATION.require(
            path.appliedOn() != null);
        yield new SpecialGuardianshipApplicationCorrected(id, child(now), it.appliedOn());
      }
      case GrantSpecialGuardianshipOrder it -> {
        SpecialGuardianshipRule.ORDER_IS_GRANTED_ONCE.require(fate.grantedOn() == null);
        yield new SpecialGuardianshipOrderGranted(id, child(now), it.guardian(), it.grantedOn());
      }
      case CorrectSpecialGuardianshipOrder it -> {
        SpecialGuardianshipRule.ORDER_CORRECTION_NEEDS_ORDER.require(fate.grantedOn() != null);
        yield new SpecialGuardianshipOrderCorrected(id, child(now), it.guardian(), it.grantedOn());
      }
      case RecordSpecialGuardianshipBreakdown it -> {
        SpecialGuardianshipRule.BREAKDOWN_NEEDS_ORDER.require(
            fate.grantedOn() != null && fate.brokeDownOn() == null);
        yield new SpecialGuardianshipBrokeDown(id, child(now), it.cameIntoCare(), it.brokeDownOn());
      }
      case CorrectSpecialGuardianshipBreakdown it -> {
        SpecialGuardianshipRule.BREAKDOWN_CORRECTION_NEEDS_BREAKDOWN.require(
            fate.brokeDownOn() != null);
        yield new SpecialGuardianshipBreakdownCorrected(
            id, child(now), it.cameIntoCare(), it.brokeDownOn());
      }
      case EndSpecialGuardianship it -> {
        SpecialGuardianshipRule.SPECIAL_GUARDIANSHIP_ENDS_ONCE.require(fate.endedOn() == null);
        yield new SpecialGuardianshipEnded(id, child(now), it.reason(), it.endedOn());
      }
      case CorrectSpecialGuardianshipEnd it -> {
        SpecialGuardianshipRule.END_CORRECTION_NEEDS_END.require(fate.endedOn() != null);
        yield new SpecialGuardianshipEndCorrected(id, child(now), it.reason(), it.endedOn());
      }
      case WithdrawSpecialGuardianshipRecord it ->
          new SpecialGuardianshipRecordWithdrawn(id, child(now), it.reason());
    };
  }

  private static ChildRef child(SpecialGuardianship now) {
    return now.begun().child();
  }
}
