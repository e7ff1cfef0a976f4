package uk.safeguarding.contactsandreferrals.earlyhelp;

import static uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpRule.EARLY_HELP_MUST_BE_OPEN;
import static uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpRule.EARLY_HELP_MUST_STAND;
import static uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpRule.EARLY_HELP_STARTS_ONCE;
import static uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpRule.END_CORRECTION_NEEDS_END;
import static uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpRule.NOTHING_BEFORE_EARLY_HELP_STARTED;
import static uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpRule.STEP_DOWN_NAMES_ITS_REFERRAL;
import static uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpRule.STEP_UP_NAMES_ITS_REFERRAL;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.CompleteUniversalHelpAssessment;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.CorrectEarlyHelp;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.CorrectEarlyHelpEnd;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.CorrectEarlyHelpPlan;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.CorrectUniversalHelpAssessment;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.EarlyHelpCommand;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.EndEarlyHelp;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.HoldEarlyHelpReview;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.StartEarlyHelp;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.StartEarlyHelpPlan;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.StartUniversalHelpAssessment;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.StepUpEarlyHelp;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.WithdrawEarlyHelp;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.WithdrawEarlyHelpReview;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpCorrected;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpEndCorrected;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpEnded;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpEvent;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpStarted;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpSteppedUp;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpWithdrawn;
import uk.safeguarding.contactsandreferrals.referral.ReferralId;
import uk.safeguarding.kernel.ChildRef;

/** The fact that follows from a command: of the beginning and the end; the work is told apart. */
final class EarlyHelpDecider {

  private EarlyHelpDecider() {}

  static EarlyHelpEvent fact(EarlyHelp help, EarlyHelpCommand command) {
    EARLY_HELP_MUST_STAND.require(help.status() != EarlyHelp.Status.WITHDRAWN);
    return switch (command) {
      case StartEarlyHelp it -> {
        EARLY_HELP_STARTS_ONCE.require(help.status() == EarlyHelp.Status.NOT_STARTED);
        requireReferral(it.origin(), it.referral());
        yield new EarlyHelpStarted(
            it.earlyHelp(), it.child(), it.age(), it.origin(), it.referral(), it.startedOn());
      }
      case CorrectEarlyHelp it -> {
        requireReferral(it.origin(), it.referral());
        LocalDate endedOn = help.endedOn();
        NOTHING_BEFORE_EARLY_HELP_STARTED.require(
            help.work().noneBefore(it.startedOn())
                && (endedOn == null || !endedOn.isBefore(it.startedOn())));
        yield new EarlyHelpCorrected(
            it.earlyHelp(), child(help), it.origin(), it.referral(), it.startedOn());
      }
      case StartUniversalHelpAssessment it -> EarlyHelpWorkDecider.started(help, it);
      case CompleteUniversalHelpAssessment it -> EarlyHelpWorkDecider.completed(help, it);
      case CorrectUniversalHelpAssessment it -> EarlyHelpWorkDecider.corrected(help, it);
      case StartEarlyHelpPlan it -> EarlyHelpWorkDecider.planned(help, it);
      case CorrectEarlyHelpPlan it -> EarlyHelpWorkDecider.planCorrected(help, it);
      case HoldEarlyHelpReview it -> EarlyHelpWorkDecider.reviewed(help, it);
      case WithdrawEarlyHelpReview it -> EarlyHelpWorkDecider.reviewWithdrawn(help, it);
      case StepUpEarlyHelp it -> {
        requireOpen(help);
        requireAfterStart(help, it.steppedUpOn());
        yield new EarlyHelpSteppedUp(it.earlyHelp(), child(help), it.referral(), it.steppedUpOn());
      }
      case EndEarlyHelp it -> {
        requireOpen(help);
        requireAfterStart(help, it.endedOn());
        STEP_UP_NAMES_ITS_REFERRAL.require(
            it.reason() != EarlyHelpEndReason.STEPPED_UP_TO_SOCIAL_CARE);
        yield new EarlyHelpEnded(it.earlyHelp(), child(help), it.reason(), it.endedOn());
      }
      case CorrectEarlyHelpEnd it -> {
        END_CORRECTION_NEEDS_END.require(help.endedOn() != null);
        requireAfterStart(help, it.endedOn());
        STEP_UP_NAMES_ITS_REFERRAL.require(
            help.steppedUp() == (it.reason() == EarlyHelpEndReason.STEPPED_UP_TO_SOCIAL_CARE));
        yield new EarlyHelpEndCorrected(it.earlyHelp(), child(help), it.reason(), it.endedOn());
      }
      case WithdrawEarlyHelp it -> new EarlyHelpWithdrawn(it.earlyHelp(), child(help), it.reason());
    };
  }

  static void requireOpen(EarlyHelp help) {
    EARLY_HELP_MUST_BE_OPEN.require(help.status() == EarlyHelp.Status.OPEN);
  }

  static void requireAfterStart(EarlyHelp help, LocalDate day) {
    NOTHING_BEFORE_EARLY_HELP_STARTED.require(!day.isBefore(help.begun().startedOn()));
  }

  private static void requireReferral(EarlyHelpOrigin origin, @Nullable ReferralId referral) {
    STEP_DOWN_NAMES_ITS_REFERRAL.require(
        (origin == EarlyHelpOrigin.STEPPED_DOWN_FROM_SOCIAL_CARE) == (referral != null));
  }

  static ChildRef child(EarlyHelp help) {
    return help.begun().child();
  }
}
