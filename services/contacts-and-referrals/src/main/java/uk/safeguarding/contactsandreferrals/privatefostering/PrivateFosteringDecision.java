package uk.safeguarding.contactsandreferrals.privatefostering;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.CorrectPrivateFostering;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.CorrectPrivateFosteringEnd;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.CorrectPrivateFosteringSuitability;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.DecidePrivateFosteringSuitability;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.EndPrivateFostering;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.NotifyPrivateFostering;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.PrivateFosteringCommand;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.RecordPrivateFosteringVisit;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.WithdrawPrivateFostering;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.WithdrawPrivateFosteringVisit;
import uk.safeguarding.contactsandreferrals.privatefostering.events.PrivateFosteringCorrected;
import uk.safeguarding.contactsandreferrals.privatefostering.events.PrivateFosteringEndCorrected;
import uk.safeguarding.contactsandreferrals.privatefostering.events.PrivateFosteringEnded;
import uk.safeguarding.contactsandreferrals.privatefostering.events.PrivateFosteringEvent;
import uk.safeguarding.contactsandreferrals.privatefostering.events.PrivateFosteringNotified;
import uk.safeguarding.contactsandreferrals.privatefostering.events.PrivateFosteringSuitabilityCorrected;
import uk.safeguarding.contactsandreferrals.privatefostering.events.PrivateFosteringSuitabilityDecided;
import uk.safeguarding.contactsandreferrals.privatefostering.events.PrivateFosteringVisitRecorded;
import uk.safeguarding.contactsandreferrals.privatefostering.events.PrivateFosteringVisitWithdrawn;
import uk.safeguarding.contactsandreferrals.privatefostering.events.PrivateFosteringWithdrawn;
import uk.safeguarding.kernel.ChildRef;

/** What a command adds to the record of an arrangement, or the rule that refuses it. */
final class PrivateFosteringDecision {

  private PrivateFosteringDecision() {}

  static PrivateFosteringEvent fact(PrivateFostering now, PrivateFosteringCommand command) {
    PrivateFosteringRule.ARRANGEMENT_MUST_STAND.require(!now.withdrawn());
    return switch (command) {
      case NotifyPrivateFostering it -> {
        PrivateFosteringRule.ARRANGEMENT_IS_NOTIFIED_ONCE.require(now.visits() == null);
        var visits = new PrivateFosteringVisits(it.notifiedOn(), it.startsOn(), Map.of());
        yield new PrivateFosteringNotified(
            it.arrangement(),
            it.child(),
            it.age(),
            it.notifiedOn(),
            it.notifiedBy(),
            it.startsOn(),
            visits.next());
      }
      case CorrectPrivateFostering it ->
          new PrivateFosteringCorrected(
              it.arrangement(),
              child(now),
              it.notifiedOn(),
              it.notifiedBy(),
              it.startsOn(),
              next(now, now.begun().from(it.notifiedOn(), it.startsOn())));
      case RecordPrivateFosteringVisit it -> {
        PrivateFosteringRule.VISIT_IS_RECORDED_ONCE.require(
            !now.begun().standing().containsKey(it.visit()));
        yield new PrivateFosteringVisitRecorded(
            it.arrangement(),
            child(now),
            it.visit(),
            it.visitedOn(),
            next(now, now.begun().with(it.visit(), it.visitedOn())));
      }
      case WithdrawPrivateFosteringVisit it -> {
        PrivateFosteringRule.VISIT_WITHDRAWAL_NEEDS_VISIT.require(
            now.begun().standing().containsKey(it.visit()));
        yield new PrivateFosteringVisitWithdrawn(
            it.arrangement(),
            child(now),
            it.visit(),
            it.reason(),
            next(now, now.begun().without(it.visit())));
      }
      case DecidePrivateFosteringSuitability it -> {
        PrivateFosteringRule.SUITABILITY_IS_DECIDED_ONCE.require(now.decidedOn() == null);
        yield new PrivateFosteringSuitabilityDecided(
            it.arrangement(), child(now), it.decidedOn(), it.decision());
      }
      case CorrectPrivateFosteringSuitability it -> {
        PrivateFosteringRule.SUITABILITY_CORRECTION_NEEDS_DECISION.require(now.decidedOn() != null);
        yield new PrivateFosteringSuitabilityCorrected(
            it.arrangement(), child(now), it.decidedOn(), it.decision());
      }
      case EndPrivateFostering it -> {
        PrivateFosteringRule.ARRANGEMENT_ENDS_ONCE.require(now.end() == null);
        yield new PrivateFosteringEnded(it.arrangement(), child(now), it.endedOn(), it.reason());
      }
      case CorrectPrivateFosteringEnd it -> {
        PrivateFosteringRule.END_CORRECTION_NEEDS_END.require(now.end() != null);
        yield new PrivateFosteringEndCorrected(
            it.arrangement(), child(now), it.endedOn(), it.reason());
      }
      case WithdrawPrivateFostering it ->
          new PrivateFosteringWithdrawn(it.arrangement(), child(now), it.reason());
    };
  }

  private static @Nullable VisitDue next(PrivateFostering now, PrivateFosteringVisits then) {
    return now.end() == null ? then.next() : null;
  }

  private static ChildRef child(PrivateFostering now) {
    return Objects.requireNonNull(now.child());
  }
}
