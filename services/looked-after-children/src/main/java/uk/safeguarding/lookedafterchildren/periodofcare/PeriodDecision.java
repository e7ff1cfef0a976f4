package uk.safeguarding.lookedafterchildren.periodofcare;

import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareRule.CHANGE_NEEDS_RECORD;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareRule.END_CORRECTION_NEEDS_END;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareRule.PERIOD_ENDS_ONCE;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareRule.PERIOD_STARTS_ONCE;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareRule.RECORDED_ONCE_UNDER_ITS_ID;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareRule.SHORT_BREAKS_ARE_A_PERIOD_OF_THEIR_OWN;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCare.Status;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.CorrectEpisodeOfCare;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.CorrectPeriodOfCare;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.CorrectPeriodOfCareEnd;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.EndPeriodOfCare;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.PeriodOfCareCommand;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.RecordEpisodeOfCare;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.RecordLookedAfterReview;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.RecordLookedAfterVisit;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.StartPeriodOfCare;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.WithdrawEpisodeOfCare;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.WithdrawLookedAfterReview;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.WithdrawLookedAfterVisit;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.WithdrawPeriodOfCare;
import uk.safeguarding.lookedafterchildren.periodofcare.events.EpisodeOfCareCorrected;
import uk.safeguarding.lookedafterchildren.periodofcare.events.EpisodeOfCareStarted;
import uk.safeguarding.lookedafterchildren.periodofcare.events.EpisodeOfCareWithdrawn;
import uk.safeguarding.lookedafterchildren.periodofcare.events.LookedAfterReviewHeld;
import uk.safeguarding.lookedafterchildren.periodofcare.events.LookedAfterReviewWithdrawn;
import uk.safeguarding.lookedafterchildren.periodofcare.events.LookedAfterVisitMade;
import uk.safeguarding.lookedafterchildren.periodofcare.events.LookedAfterVisitWithdrawn;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareCorrected;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareEndCorrected;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareEnded;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareEvent;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareStarted;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareWithdrawn;

/** The one fact that a command adds to the record; whether it fits, {@link PeriodOrder} asks. */
final class PeriodDecision {

  private PeriodDecision() {}

  static PeriodOfCareEvent of(PeriodOfCare period, PeriodOfCareCommand command) {
    return switch (command) {
      case StartPeriodOfCare it -> {
        PERIOD_STARTS_ONCE.require(period.status() == Status.NOT_STARTED);
        yield new PeriodOfCareStarted(
            it.period(),
            it.child(),
            it.age(),
            it.turns16From(),
            it.startedOn(),
            it.legalStatus(),
            it.categoryOfNeed(),
            it.placement());
      }
      case CorrectPeriodOfCare it -> {
        SHORT_BREAKS_ARE_A_PERIOD_OF_THEIR_OWN.require(
            it.legalStatus().isShortBreak() == period.begun().legalStatus().isShortBreak());
        yield new PeriodOfCareCorrected(
            it.period(),
            child(period),
            it.startedOn(),
            it.legalStatus(),
            it.categoryOfNeed(),
            it.placement());
      }
      case RecordEpisodeOfCare it -> {
        RECORDED_ONCE_UNDER_ITS_ID.require(!period.changes().knows(it.episode()));
        yield new EpisodeOfCareStarted(
            it.period(),
            child(period),
            it.episode(),
            it.startedOn(),
            it.reason(),
            it.legalStatus(),
            it.placement(),
            it.placementChangeReason());
      }
      case CorrectEpisodeOfCare it -> {
        CHANGE_NEEDS_RECORD.require(period.changes().stands(it.episode()));
        yield new EpisodeOfCareCorrected(
            it.period(),
            child(period),
            it.episode(),
            it.startedOn(),
            it.reason(),
            it.legalStatus(),
            it.placement(),
            it.placementChangeReason());
      }
      case WithdrawEpisodeOfCare it -> {
        CHANGE_NEEDS_RECORD.require(period.changes().stands(it.episode()));
        yield new EpisodeOfCareWithdrawn(it.period(), child(period), it.episode(), it.reason());
      }
      case RecordLookedAfterVisit it -> {
        RECORDED_ONCE_UNDER_ITS_ID.require(!period.visits().knows(it.visit()));
        yield new LookedAfterVisitMade(
            it.period(),
            child(period),
            it.visit(),
            it.visitedOn(),
            it.recordedOn(),
            it.outcome(),
            it.place());
      }
      case WithdrawLookedAfterVisit it -> {
        CHANGE_NEEDS_RECORD.require(period.visits().stands(it.visit()));
        yield new LookedAfterVisitWithdrawn(it.period(), child(period), it.visit(), it.reason());
      }
      case RecordLookedAfterReview it -> {
        RECORDED_ONCE_UNDER_ITS_ID.require(!period.reviews().knows(it.review()));
        yield new LookedAfterReviewHeld(
            it.period(), child(period), it.review(), it.heldOn(), it.participation());
      }
      case WithdrawLookedAfterReview it -> {
        CHANGE_NEEDS_RECORD.require(period.reviews().stands(it.review()));
        yield new LookedAfterReviewWithdrawn(it.period(), child(period), it.review(), it.reason());
      }
      case EndPeriodOfCare it -> {
        PERIOD_ENDS_ONCE.require(period.status() == Status.OPEN);
        yield new PeriodOfCareEnded(it.period(), child(period), it.endedOn(), it.reason());
      }
      case CorrectPeriodOfCareEnd it -> {
        END_CORRECTION_NEEDS_END.require(period.status() == Status.ENDED);
        yield new PeriodOfCareEndCorrected(it.period(), child(period), it.endedOn(), it.reason());
      }
      case WithdrawPeriodOfCare it ->
          new PeriodOfCareWithdrawn(it.period(), child(period), it.reason());
    };
  }

  private static ChildRef child(PeriodOfCare period) {
    return period.begun().child();
  }
}
