package uk.safeguarding.lookedafterchildren.worklists;

import static uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerLimits.REVIEW;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerApplicationReceived;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerApprovalCorrected;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerApproved;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerClosed;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerClosureCorrected;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerCorrected;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerEnquiryReceived;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerEvent;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerFindingCleared;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerFindingMade;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerHoldWithdrawn;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerPutOnHold;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerRecordWithdrawn;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerReturned;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerReviewDue;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerReviewWithdrawn;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerReviewed;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerTemporarilyApproved;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerTermsChanged;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerTermsWithdrawn;
import uk.safeguarding.lookedafterchildren.fostercarer.events.TemporaryApprovalCorrected;
import uk.safeguarding.lookedafterchildren.fostercarer.events.TemporaryApprovalExtended;
import uk.safeguarding.lookedafterchildren.fostercarer.events.TemporaryApprovalExtensionWithdrawn;
import uk.safeguarding.lookedafterchildren.fostercarer.events.TemporaryApprovalRunsOut;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.worklists.WorkItem;
import uk.safeguarding.platform.worklists.WorkList;

/** Approved foster carers, by the day by which their approval is to be reviewed next. */
public final class FosterCarerReviewsDue implements WorkList<FosterCarerEvent> {

  @Override
  public String name() {
    return "foster-carer-reviews-due";
  }

  @Override
  public String title() {
    return "Foster carers' reviews due";
  }

  @Override
  public String limit() {
    return REVIEW + ", " + REVIEW.source();
  }

  @Override
  public Class<FosterCarerEvent> eventType() {
    return FosterCarerEvent.class;
  }

  @Override
  public Collection<String> keys(FosterCarerEvent event) {
    return List.of(event.carer().toString());
  }

  @Override
  public Change<WorkItem> evolve(
      String key, @Nullable WorkItem item, Logged<FosterCarerEvent> logged) {
    return switch (logged.event()) {
      case FosterCarerReviewDue it ->
          Change.put(new WorkItem(key, null, it.since(), it.dueOn(), null));
      case FosterCarerClosed _, FosterCarerRecordWithdrawn _ -> Change.remove();
      case FosterCarerApplicationReceived _,
          FosterCarerApprovalCorrected _,
          FosterCarerApproved _,
          FosterCarerClosureCorrected _,
          FosterCarerCorrected _,
          FosterCarerEnquiryReceived _,
          FosterCarerFindingCleared _,
          FosterCarerFindingMade _,
          FosterCarerHoldWithdrawn _,
          FosterCarerPutOnHold _,
          FosterCarerReturned _,
          FosterCarerReviewWithdrawn _,
          FosterCarerReviewed _,
          FosterCarerTemporarilyApproved _,
          FosterCarerTermsChanged _,
          FosterCarerTermsWithdrawn _,
          TemporaryApprovalCorrected _,
          TemporaryApprovalExtended _,
          TemporaryApprovalExtensionWithdrawn _,
          TemporaryApprovalRunsOut _ ->
          Change.keep();
    };
  }
}
