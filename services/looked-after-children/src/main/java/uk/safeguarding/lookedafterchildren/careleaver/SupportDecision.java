package uk.safeguarding.lookedafterchildren.careleaver;

import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverRule.CORRECTION_NEEDS_ENTRY;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverRule.END_NEEDS_RUNNING_SUPPORT;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverRule.LAST_END_OR_REOPENING_FIRST;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverRule.RECORDED_ONCE_UNDER_ITS_ID;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverRule.REOPENING_NEEDS_ENDED_SUPPORT;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverRule.SUPPORT_STARTS_ONCE;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverRule.WITHDRAWAL_NEEDS_ENTRY;

import uk.safeguarding.lookedafterchildren.careleaver.commands.CareLeaverSupportCommand;
import uk.safeguarding.lookedafterchildren.careleaver.commands.ChangeCareLeaverCategory;
import uk.safeguarding.lookedafterchildren.careleaver.commands.CorrectCareLeaverCategory;
import uk.safeguarding.lookedafterchildren.careleaver.commands.CorrectCareLeaverSupport;
import uk.safeguarding.lookedafterchildren.careleaver.commands.CorrectCareLeaverSupportEnd;
import uk.safeguarding.lookedafterchildren.careleaver.commands.EndCareLeaverSupport;
import uk.safeguarding.lookedafterchildren.careleaver.commands.ReopenCareLeaverSupport;
import uk.safeguarding.lookedafterchildren.careleaver.commands.StartCareLeaverSupport;
import uk.safeguarding.lookedafterchildren.careleaver.commands.WithdrawCareLeaver;
import uk.safeguarding.lookedafterchildren.careleaver.commands.WithdrawCareLeaverEntry;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverCategoryChanged;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverCategoryCorrected;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverEntryWithdrawn;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverEvent;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverSupportCorrected;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverSupportEndCorrected;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverSupportEnded;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverSupportReopened;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverSupportStarted;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverWithdrawn;

/** What a command adds to the support of a care leaver, or the rule that refuses it. */
final class SupportDecision {

  private SupportDecision() {}

  static CareLeaverEvent of(CareLeaver now, CareLeaverSupportCommand command) {
    return switch (command) {
      case StartCareLeaverSupport it -> {
        SUPPORT_STARTS_ONCE.require(now.start() == null);
        yield new CareLeaverSupportStarted(
            it.careLeaver(),
            it.child(),
            it.age(),
            it.category(),
            it.since(),
            it.historyChecked(),
            it.categoryByHistory(),
            it.ageMilestones());
      }
      case CorrectCareLeaverSupport it ->
          new CareLeaverSupportCorrected(it.careLeaver(), now.child(), it.category(), it.since());
      case ChangeCareLeaverCategory it -> {
        RECORDED_ONCE_UNDER_ITS_ID.require(!now.categories().knows(it.change()));
        yield new CareLeaverCategoryChanged(
            it.careLeaver(), now.child(), it.change(), it.category(), it.since());
      }
      case CorrectCareLeaverCategory it -> {
        CORRECTION_NEEDS_ENTRY.require(now.categories().stands(it.change()));
        yield new CareLeaverCategoryCorrected(
            it.careLeaver(), now.child(), it.change(), it.category(), it.since());
      }
      case EndCareLeaverSupport it -> {
        RECORDED_ONCE_UNDER_ITS_ID.require(!now.spells().knows(it.end()));
        END_NEEDS_RUNNING_SUPPORT.require(now.spells().isRunning());
        yield new CareLeaverSupportEnded(
            it.careLeaver(), now.child(), it.end(), it.ended(), it.reason());
      }
      case CorrectCareLeaverSupportEnd it -> {
        CORRECTION_NEEDS_ENTRY.require(now.spells().hasEnd(it.end()));
        yield new CareLeaverSupportEndCorrected(
            it.careLeaver(), now.child(), it.end(), it.ended(), it.reason());
      }
      case ReopenCareLeaverSupport it -> {
        RECORDED_ONCE_UNDER_ITS_ID.require(!now.spells().knows(it.reopening()));
        REOPENING_NEEDS_ENDED_SUPPORT.require(!now.spells().isRunning());
        yield new CareLeaverSupportReopened(
            it.careLeaver(), now.child(), it.reopening(), it.reopenedOn(), it.ground());
      }
      case WithdrawCareLeaverEntry it -> {
        requireEntry(now, it);
        yield new CareLeaverEntryWithdrawn(
            it.careLeaver(), now.child(), it.kind(), it.entry(), it.reason());
      }
      case WithdrawCareLeaver it ->
          new CareLeaverWithdrawn(it.careLeaver(), now.child(), it.reason());
    };
  }

  private static void requireEntry(CareLeaver now, WithdrawCareLeaverEntry it) {
    switch (it.kind()) {
      case CATEGORY_CHANGE -> WITHDRAWAL_NEEDS_ENTRY.require(now.categories().stands(it.entry()));
      case END, REOPENING -> {
        WITHDRAWAL_NEEDS_ENTRY.require(now.spells().stands(it.kind(), it.entry()));
        LAST_END_OR_REOPENING_FIRST.require(it.entry().equals(now.spells().last()));
      }
      case PERSONAL_ADVISER, CONTACT, ACCOMMODATION, ACTIVITY, STAYING_PUT, DEPARTURE ->
          WITHDRAWAL_NEEDS_ENTRY.require(now.life().of(it.kind()).stands(it.entry()));
    }
  }
}
