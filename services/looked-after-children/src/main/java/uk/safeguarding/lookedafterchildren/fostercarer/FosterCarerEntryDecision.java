package uk.safeguarding.lookedafterchildren.fostercarer;

import java.util.UUID;
import uk.safeguarding.kernel.timetable.Occasions;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.ChangeFosterCarerTerms;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.FosterCarerEntryCommand;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.PutFosterCarerOnHold;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.RecordFosterCarerReturn;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.ReviewFosterCarer;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.WithdrawFosterCarerHold;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.WithdrawFosterCarerReview;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.WithdrawFosterCarerTerms;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerEvent;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerHoldWithdrawn;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerPutOnHold;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerReturned;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerReviewWithdrawn;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerReviewed;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerTermsChanged;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerTermsWithdrawn;

/** What a command adds to what happened while a carer was approved, or the rule that refuses it. */
final class FosterCarerEntryDecision {

  private FosterCarerEntryDecision() {}

  static FosterCarerEvent fact(FosterCarerEntries now, FosterCarerEntryCommand command) {
    return switch (command) {
      case ChangeFosterCarerTerms it -> {
        isNew(now.terms(), it.terms());
        yield new FosterCarerTermsChanged(
            it.carer(), it.terms(), it.kind(), it.places(), it.changedOn());
      }
      case WithdrawFosterCarerTerms it -> {
        isThere(now.terms(), it.terms());
        yield new FosterCarerTermsWithdrawn(it.carer(), it.terms(), it.reason());
      }
      case ReviewFosterCarer it -> {
        isNew(now.reviews(), it.review());
        yield new FosterCarerReviewed(it.carer(), it.review(), it.outcome(), it.reviewedOn());
      }
      case WithdrawFosterCarerReview it -> {
        isThere(now.reviews(), it.review());
        yield new FosterCarerReviewWithdrawn(it.carer(), it.review(), it.reason());
      }
      case PutFosterCarerOnHold it -> {
        isNew(now.holds(), it.hold());
        yield new FosterCarerPutOnHold(it.carer(), it.hold(), it.kind(), it.startedOn());
      }
      case RecordFosterCarerReturn it -> {
        FosterCarerRule.RETURN_NEEDS_HOLD.require(now.isOnHold(it.hold()));
        yield new FosterCarerReturned(it.carer(), it.hold(), it.returnedOn());
      }
      case WithdrawFosterCarerHold it -> {
        isThere(now.holds(), it.hold());
        yield new FosterCarerHoldWithdrawn(it.carer(), it.hold(), it.reason());
      }
    };
  }

  private static void isNew(Occasions<?> known, UUID id) {
    FosterCarerRule.ENTRY_IS_RECORDED_ONCE.require(!known.knows(id));
  }

  private static void isThere(Occasions<?> known, UUID id) {
    FosterCarerRule.ENTRY_WITHDRAWAL_NEEDS_ENTRY.require(known.stands(id));
  }
}
