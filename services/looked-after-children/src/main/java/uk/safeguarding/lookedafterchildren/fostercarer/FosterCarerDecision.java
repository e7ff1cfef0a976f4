package uk.safeguarding.lookedafterchildren.fostercarer;

import uk.safeguarding.lookedafterchildren.fostercarer.commands.ApproveFosterCarer;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.ApproveFosterCarerTemporarily;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.CloseFosterCarer;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.CorrectFosterCarer;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.CorrectFosterCarerApproval;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.CorrectFosterCarerClosure;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.CorrectTemporaryApproval;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.ExtendTemporaryApproval;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.FosterCarerCommand;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.FosterCarerEntryCommand;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.ReceiveFosterCarerApplication;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.ReceiveFosterCarerEnquiry;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.TemporaryApprovalCommand;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.WithdrawFosterCarerRecord;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.WithdrawTemporaryApprovalExtension;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerApplicationReceived;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerApprovalCorrected;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerApproved;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerClosed;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerClosureCorrected;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerCorrected;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerEnquiryReceived;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerEvent;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerRecordWithdrawn;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerTemporarilyApproved;
import uk.safeguarding.lookedafterchildren.fostercarer.events.TemporaryApprovalCorrected;
import uk.safeguarding.lookedafterchildren.fostercarer.events.TemporaryApprovalExtended;
import uk.safeguarding.lookedafterchildren.fostercarer.events.TemporaryApprovalExtensionWithdrawn;

/** What a command adds to the record of a foster carer, or the rule that refuses it. */
final class FosterCarerDecision {

  private FosterCarerDecision() {}

  static FosterCarerEvent fact(FosterCarer now, FosterCarerCommand command) {
    FosterCarerRule.FOSTER_CARER_RECORD_MUST_STAND.require(!now.withdrawn());
    return switch (command) {
      case ReceiveFosterCarerEnquiry it -> {
        FosterCarerRule.FOSTER_CARER_IS_RECORDED_ONCE.require(now.start() == null);
        yield new FosterCarerEnquiryReceived(it.carer(), it.kind(), it.enquiryReceivedOn());
      }
      case CorrectFosterCarer it ->
          new FosterCarerCorrected(
              it.carer(), it.kind(), it.enquiryReceivedOn(), it.applicationReceivedOn());
      case ReceiveFosterCarerApplication it -> {
        FosterCarerRule.APPLICATION_IS_RECEIVED_ONCE.require(now.appliedOn() == null);
        yield new FosterCarerApplicationReceived(it.carer(), it.applicationReceivedOn());
      }
      case TemporaryApprovalCommand it -> temporary(now.temporary(), it);
      case ApproveFosterCarer it -> {
        FosterCarerRule.FOSTER_CARER_IS_APPROVED_ONCE.require(now.approvedOn() == null);
        yield new FosterCarerApproved(it.carer(), it.kind(), it.places(), it.approvedOn());
      }
      case CorrectFosterCarerApproval it -> {
        FosterCarerRule.APPROVAL_CORRECTION_NEEDS_APPROVAL.require(now.approvedOn() != null);
        yield new FosterCarerApprovalCorrected(it.carer(), it.kind(), it.places(), it.approvedOn());
      }
      case FosterCarerEntryCommand it -> {
        FosterCarerRule.ENTRY_NEEDS_APPROVAL.require(now.approvedOn() != null);
        yield FosterCarerEntryDecision.fact(now.entries(), it);
      }
      case CloseFosterCarer it -> {
        FosterCarerRule.FOSTER_CARER_CLOSES_ONCE.require(now.closure() == null);
        yield new FosterCarerClosed(it.carer(), it.reason(), it.noticeReceivedOn(), it.closedOn());
      }
      case CorrectFosterCarerClosure it -> {
        FosterCarerRule.CLOSURE_CORRECTION_NEEDS_CLOSURE.require(now.closure() != null);
        yield new FosterCarerClosureCorrected(
            it.carer(), it.reason(), it.noticeReceivedOn(), it.closedOn());
      }
      case WithdrawFosterCarerRecord it -> new FosterCarerRecordWithdrawn(it.carer(), it.reason());
    };
  }

  private static FosterCarerEvent temporary(
      TemporaryApproval now, TemporaryApprovalCommand command) {
    return switch (command) {
      case ApproveFosterCarerTemporarily it -> {
        FosterCarerRule.TEMPORARY_APPROVAL_IS_GIVEN_ONCE.require(now.approvedOn() == null);
        yield new FosterCarerTemporarilyApproved(it.carer(), it.approvedOn());
      }
      case CorrectTemporaryApproval it -> {
        FosterCarerRule.TEMPORARY_APPROVAL_IS_NEEDED.require(now.approvedOn() != null);
        yield new TemporaryApprovalCorrected(it.carer(), it.approvedOn());
      }
      case ExtendTemporaryApproval it -> {
        FosterCarerRule.TEMPORARY_APPROVAL_IS_NEEDED.require(now.approvedOn() != null);
        FosterCarerRule.ENTRY_IS_RECORDED_ONCE.require(!now.extensions().knows(it.extension()));
        yield new TemporaryApprovalExtended(
            it.carer(), it.extension(), it.grounds(), it.extendedOn());
      }
      case WithdrawTemporaryApprovalExtension it -> {
        FosterCarerRule.ENTRY_WITHDRAWAL_NEEDS_ENTRY.require(
            now.extensions().stands(it.extension()));
        yield new TemporaryApprovalExtensionWithdrawn(it.carer(), it.extension(), it.reason());
      }
    };
  }
}
