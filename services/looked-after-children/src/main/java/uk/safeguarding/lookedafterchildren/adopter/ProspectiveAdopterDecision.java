package uk.safeguarding.lookedafterchildren.adopter;

import uk.safeguarding.lookedafterchildren.adopter.commands.AdopterPlacementCommand;
import uk.safeguarding.lookedafterchildren.adopter.commands.ApproveAdopter;
import uk.safeguarding.lookedafterchildren.adopter.commands.CorrectAdopterApplication;
import uk.safeguarding.lookedafterchildren.adopter.commands.CorrectAdopterApproval;
import uk.safeguarding.lookedafterchildren.adopter.commands.CorrectAdopterLeaving;
import uk.safeguarding.lookedafterchildren.adopter.commands.CorrectAdopterStage;
import uk.safeguarding.lookedafterchildren.adopter.commands.CorrectProspectiveAdopter;
import uk.safeguarding.lookedafterchildren.adopter.commands.EndAdopterStage;
import uk.safeguarding.lookedafterchildren.adopter.commands.LeaveAdopterProcess;
import uk.safeguarding.lookedafterchildren.adopter.commands.ProspectiveAdopterCommand;
import uk.safeguarding.lookedafterchildren.adopter.commands.ReceiveAdopterEnquiry;
import uk.safeguarding.lookedafterchildren.adopter.commands.StartAdopterStage;
import uk.safeguarding.lookedafterchildren.adopter.commands.SubmitAdopterApplication;
import uk.safeguarding.lookedafterchildren.adopter.commands.WithdrawProspectiveAdopterRecord;
import uk.safeguarding.lookedafterchildren.adopter.events.AdopterApplicationCorrected;
import uk.safeguarding.lookedafterchildren.adopter.events.AdopterApplicationSubmitted;
import uk.safeguarding.lookedafterchildren.adopter.events.AdopterApprovalCorrected;
import uk.safeguarding.lookedafterchildren.adopter.events.AdopterApproved;
import uk.safeguarding.lookedafterchildren.adopter.events.AdopterEnquiryReceived;
import uk.safeguarding.lookedafterchildren.adopter.events.AdopterLeavingCorrected;
import uk.safeguarding.lookedafterchildren.adopter.events.AdopterLeftProcess;
import uk.safeguarding.lookedafterchildren.adopter.events.AdopterStageCorrected;
import uk.safeguarding.lookedafterchildren.adopter.events.AdopterStageEnded;
import uk.safeguarding.lookedafterchildren.adopter.events.AdopterStageStarted;
import uk.safeguarding.lookedafterchildren.adopter.events.ProspectiveAdopterCorrected;
import uk.safeguarding.lookedafterchildren.adopter.events.ProspectiveAdopterEvent;
import uk.safeguarding.lookedafterchildren.adopter.events.ProspectiveAdopterRecordWithdrawn;

/** What a command adds to the record of a prospective adopter, or the rule that refuses it. */
final class ProspectiveAdopterDecision {

  private ProspectiveAdopterDecision() {}

  static ProspectiveAdopterEvent fact(ProspectiveAdopter now, ProspectiveAdopterCommand command) {
    ProspectiveAdopterRule.ADOPTER_RECORD_MUST_STAND.require(!now.withdrawn());
    AdopterApproval approval = now.approval();
    var id = command.adopter();
    return switch (command) {
      case ReceiveAdopterEnquiry it -> {
        ProspectiveAdopterRule.ADOPTER_IS_RECORDED_ONCE.require(now.enquiredOn() == null);
        yield new AdopterEnquiryReceived(id, it.fosteringForAdoption(), it.enquiryReceivedOn());
      }
      case CorrectProspectiveAdopter it ->
          new ProspectiveAdopterCorrected(id, it.fosteringForAdoption(), it.enquiryReceivedOn());
      case StartAdopterStage it -> {
        ProspectiveAdopterRule.STAGE_STARTS_ONCE.require(
            !approval.stages().containsKey(it.stage()));
        yield new AdopterStageStarted(id, it.stage(), it.startedOn());
      }
      case EndAdopterStage it -> {
        ProspectiveAdopterRule.STAGE_END_NEEDS_OPEN_STAGE.require(approval.isOpen(it.stage()));
        yield new AdopterStageEnded(id, it.stage(), it.delay(), it.endedOn());
      }
      case CorrectAdopterStage it -> {
        ProspectiveAdopterRule.STAGE_CORRECTION_NEEDS_STAGE.require(
            approval.stages().containsKey(it.stage()));
        yield new AdopterStageCorrected(id, it.stage(), it.startedOn(), it.delay(), it.endedOn());
      }
      case SubmitAdopterApplication it -> {
        ProspectiveAdopterRule.APPLICATION_IS_SUBMITTED_ONCE.require(
            approval.submittedOn() == null);
        yield new AdopterApplicationSubmitted(id, it.submittedOn());
      }
      case CorrectAdopterApplication it -> {
        ProspectiveAdopterRule.APPLICATION_CORRECTION_NEEDS_APPLICATION.require(
            approval.submittedOn() != null);
        yield new AdopterApplicationCorrected(id, it.submittedOn());
      }
      case ApproveAdopter it -> {
        ProspectiveAdopterRule.ADOPTER_IS_APPROVED_ONCE.require(approval.approvedOn() == null);
        yield new AdopterApproved(id, it.approvedOn());
      }
      case CorrectAdopterApproval it -> {
        ProspectiveAdopterRule.APPROVAL_CORRECTION_NEEDS_APPROVAL.require(
            approval.approvedOn() != null);
        yield new AdopterApprovalCorrected(id, it.approvedOn());
      }
      case AdopterPlacementCommand it -> AdopterPlacementDecision.fact(now.entries(), it);
      case LeaveAdopterProcess it -> {
        ProspectiveAdopterRule.ADOPTER_LEAVES_ONCE.require(now.leftOn() == null);
        yield new AdopterLeftProcess(id, it.reason(), it.leftOn());
      }
      case CorrectAdopterLeaving it -> {
        ProspectiveAdopterRule.LEAVING_CORRECTION_NEEDS_LEAVING.require(now.leftOn() != null);
        yield new AdopterLeavingCorrected(id, it.reason(), it.leftOn());
      }
      case WithdrawProspectiveAdopterRecord it ->
          new ProspectiveAdopterRecordWithdrawn(id, it.reason());
    };
  }
}
