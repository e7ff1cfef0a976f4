package uk.safeguarding.lookedafterchildren.fostercarer.events;

import uk.safeguarding.kernel.ServiceEvent;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;

/**
 * What has happened to a foster carer of the council's own. It is about a household and no child,
 * so its subject is the record itself.
 */
public sealed interface FosterCarerEvent extends ServiceEvent
    permits FosterCarerEnquiryReceived,
        FosterCarerCorrected,
        FosterCarerApplicationReceived,
        FosterCarerTemporarilyApproved,
        TemporaryApprovalCorrected,
        TemporaryApprovalExtended,
        TemporaryApprovalExtensionWithdrawn,
        TemporaryApprovalRunsOut,
        FosterCarerApproved,
        FosterCarerApprovalCorrected,
        FosterCarerTermsChanged,
        FosterCarerTermsWithdrawn,
        FosterCarerReviewed,
        FosterCarerReviewWithdrawn,
        FosterCarerReviewDue,
        FosterCarerPutOnHold,
        FosterCarerReturned,
        FosterCarerHoldWithdrawn,
        FosterCarerClosed,
        FosterCarerClosureCorrected,
        FosterCarerRecordWithdrawn,
        FosterCarerFindingMade,
        FosterCarerFindingCleared {

  FosterCarerId carer();

  @Override
  default String subject() {
    return carer().toString();
  }
}
