package uk.safeguarding.contactsandreferrals.referral;

import static uk.safeguarding.contactsandreferrals.referral.ReferralRule.A_CLOSED_REFERRAL_WAS_ACCEPTED;
import static uk.safeguarding.contactsandreferrals.referral.ReferralRule.CLOSURE_CORRECTION_NEEDS_CLOSURE;
import static uk.safeguarding.contactsandreferrals.referral.ReferralRule.CLOSURE_NOT_BEFORE_DECISION;
import static uk.safeguarding.contactsandreferrals.referral.ReferralRule.DECISION_CORRECTION_NEEDS_DECISION;
import static uk.safeguarding.contactsandreferrals.referral.ReferralRule.DECISION_NOT_BEFORE_RECEIPT;
import static uk.safeguarding.contactsandreferrals.referral.ReferralRule.ONLY_AN_ACCEPTED_REFERRAL_IS_CLOSED;
import static uk.safeguarding.contactsandreferrals.referral.ReferralRule.REFERRAL_IS_DECIDED_ONCE;
import static uk.safeguarding.contactsandreferrals.referral.ReferralRule.REFERRAL_IS_RECEIVED_ONCE;
import static uk.safeguarding.contactsandreferrals.referral.ReferralRule.REFERRAL_MUST_STAND;

import java.time.LocalDate;
import java.util.Objects;
import uk.safeguarding.contactsandreferrals.referral.commands.CloseReferral;
import uk.safeguarding.contactsandreferrals.referral.commands.CorrectReferral;
import uk.safeguarding.contactsandreferrals.referral.commands.CorrectReferralClosure;
import uk.safeguarding.contactsandreferrals.referral.commands.CorrectReferralDecision;
import uk.safeguarding.contactsandreferrals.referral.commands.DecideReferral;
import uk.safeguarding.contactsandreferrals.referral.commands.ReceiveReferral;
import uk.safeguarding.contactsandreferrals.referral.commands.ReferralCommand;
import uk.safeguarding.contactsandreferrals.referral.commands.WithdrawReferral;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralAccepted;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralClosed;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralClosedWithNoFurtherAction;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralClosureCorrected;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralCorrected;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralDecisionCorrected;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralEvent;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralReceived;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralSteppedDownToEarlyHelp;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralWithdrawn;
import uk.safeguarding.kernel.ChildRef;

/** The fact that follows from a command. */
final class ReferralDecider {

  private ReferralDecider() {}

  static ReferralEvent fact(Referral referral, ReferralCommand command) {
    REFERRAL_MUST_STAND.require(referral.status() != Referral.Status.WITHDRAWN);
    return switch (command) {
      case ReceiveReferral it -> {
        REFERRAL_IS_RECEIVED_ONCE.require(referral.status() == Referral.Status.NOT_RECEIVED);
        yield new ReferralReceived(
            it.referral(),
            it.child(),
            it.age(),
            it.contact(),
            it.source(),
            it.exploitation(),
            it.earlyHelpBefore(),
            it.receivedOn());
      }
      case CorrectReferral it -> {
        Referral.Decided decided = referral.decided();
        DECISION_NOT_BEFORE_RECEIPT.require(
            decided == null || !decided.on().isBefore(it.receivedOn()));
        yield new ReferralCorrected(
            it.referral(),
            child(referral),
            it.contact(),
            it.source(),
            it.exploitation(),
            it.earlyHelpBefore(),
            it.receivedOn());
      }
      case DecideReferral it -> {
        REFERRAL_IS_DECIDED_ONCE.require(referral.decided() == null);
        DECISION_NOT_BEFORE_RECEIPT.require(
            !it.decidedOn().isBefore(referral.begun().receivedOn()));
        yield decision(it, child(referral));
      }
      case CorrectReferralDecision it -> correction(referral, it);
      case CloseReferral it -> {
        ONLY_AN_ACCEPTED_REFERRAL_IS_CLOSED.require(referral.status() == Referral.Status.ACCEPTED);
        requireAfterDecision(referral, it.closureAssessmentOn());
        yield new ReferralClosed(
            it.referral(), child(referral), it.outcome(), it.closureAssessmentOn());
      }
      case CorrectReferralClosure it -> {
        CLOSURE_CORRECTION_NEEDS_CLOSURE.require(referral.closed() != null);
        requireAfterDecision(referral, it.closureAssessmentOn());
        yield new ReferralClosureCorrected(
            it.referral(), child(referral), it.outcome(), it.closureAssessmentOn());
      }
      case WithdrawReferral it ->
          new ReferralWithdrawn(it.referral(), child(referral), it.reason());
    };
  }

  private static ReferralEvent decision(DecideReferral it, ChildRef child) {
    return switch (it.decision()) {
      case ACCEPTED_FOR_ASSESSMENT ->
          new ReferralAccepted(it.referral(), child, AcceptedFor.ASSESSMENT, it.decidedOn());
      case ACCEPTED_FOR_STRATEGY_DISCUSSION ->
          new ReferralAccepted(
              it.referral(), child, AcceptedFor.STRATEGY_DISCUSSION, it.decidedOn());
      case STEPPED_DOWN_TO_EARLY_HELP ->
          new ReferralSteppedDownToEarlyHelp(it.referral(), child, it.decidedOn());
      case NO_FURTHER_ACTION ->
          new ReferralClosedWithNoFurtherAction(it.referral(), child, it.decidedOn());
    };
  }

  private static ReferralEvent correction(Referral referral, CorrectReferralDecision it) {
    DECISION_CORRECTION_NEEDS_DECISION.require(referral.decided() != null);
    DECISION_NOT_BEFORE_RECEIPT.require(!it.decidedOn().isBefore(referral.begun().receivedOn()));
    ReferralClosed closed = referral.closed();
    A_CLOSED_REFERRAL_WAS_ACCEPTED.require(closed == null || it.decision().accepts());
    CLOSURE_NOT_BEFORE_DECISION.require(
        closed == null || !closed.closureAssessmentOn().isBefore(it.decidedOn()));
    return new ReferralDecisionCorrected(
        it.referral(), child(referral), it.decision(), it.decidedOn());
  }

  private static void requireAfterDecision(Referral referral, LocalDate closure) {
    Referral.Decided decided = Objects.requireNonNull(referral.decided());
    CLOSURE_NOT_BEFORE_DECISION.require(!closure.isBefore(decided.on()));
  }

  private static ChildRef child(Referral referral) {
    return referral.begun().child();
  }
}
