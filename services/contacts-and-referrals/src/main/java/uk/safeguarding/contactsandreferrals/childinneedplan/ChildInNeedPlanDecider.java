package uk.safeguarding.contactsandreferrals.childinneedplan;

import static uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanRule.END_CORRECTION_NEEDS_END;
import static uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanRule.END_NOT_BEFORE_START;
import static uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanRule.PLAN_ENDS_ONCE;
import static uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanRule.PLAN_MUST_STAND;
import static uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanRule.PLAN_STARTS_ONCE;
import static uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanRule.REVIEW_MUST_BE_RECORDED;
import static uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanRule.REVIEW_WITHIN_PLAN;
import static uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanRule.VISIT_MUST_BE_RECORDED;
import static uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanRule.VISIT_WITHIN_PLAN;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.childinneedplan.commands.ChildInNeedPlanCommand;
import uk.safeguarding.contactsandreferrals.childinneedplan.commands.CorrectChildInNeedPlan;
import uk.safeguarding.contactsandreferrals.childinneedplan.commands.CorrectChildInNeedPlanEnd;
import uk.safeguarding.contactsandreferrals.childinneedplan.commands.EndChildInNeedPlan;
import uk.safeguarding.contactsandreferrals.childinneedplan.commands.HoldChildInNeedReview;
import uk.safeguarding.contactsandreferrals.childinneedplan.commands.MakeChildInNeedVisit;
import uk.safeguarding.contactsandreferrals.childinneedplan.commands.StartChildInNeedPlan;
import uk.safeguarding.contactsandreferrals.childinneedplan.commands.WithdrawChildInNeedPlan;
import uk.safeguarding.contactsandreferrals.childinneedplan.commands.WithdrawChildInNeedReview;
import uk.safeguarding.contactsandreferrals.childinneedplan.commands.WithdrawChildInNeedVisit;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanCorrected;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanEndCorrected;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanEnded;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanEvent;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanStarted;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanWithdrawn;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedReviewHeld;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedReviewWithdrawn;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedVisitMade;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedVisitWithdrawn;
import uk.safeguarding.contactsandreferrals.occasions.Occasions;
import uk.safeguarding.kernel.ChildRef;

/** The fact that follows from a command. */
final class ChildInNeedPlanDecider {

  private ChildInNeedPlanDecider() {}

  static ChildInNeedPlanEvent fact(ChildInNeedPlan plan, ChildInNeedPlanCommand command) {
    PLAN_MUST_STAND.require(plan.status() != ChildInNeedPlan.Status.WITHDRAWN);
    return switch (command) {
      case StartChildInNeedPlan it -> {
        PLAN_STARTS_ONCE.require(plan.status() == ChildInNeedPlan.Status.NOT_STARTED);
        yield new ChildInNeedPlanStarted(
            it.plan(), it.child(), it.age(), it.assessment(), it.startedOn());
      }
      case CorrectChildInNeedPlan it -> correction(plan, it);
      case HoldChildInNeedReview it -> {
        REVIEW_WITHIN_PLAN.require(within(plan, it.heldOn()));
        yield new ChildInNeedReviewHeld(
            it.plan(),
            child(plan),
            it.review(),
            it.heldOn(),
            nextReviewFrom(plan, plan.reviews().with(it.review(), it.heldOn())));
      }
      case WithdrawChildInNeedReview it -> {
        REVIEW_MUST_BE_RECORDED.require(plan.reviews().has(it.review()));
        yield new ChildInNeedReviewWithdrawn(
            it.plan(),
            child(plan),
            it.review(),
            it.reason(),
            nextReviewFrom(plan, plan.reviews().without(it.review())));
      }
      case MakeChildInNeedVisit it -> {
        VISIT_WITHIN_PLAN.require(within(plan, it.visitedOn()));
        yield new ChildInNeedVisitMade(
            it.plan(), child(plan), it.visit(), it.visitedOn(), it.childSeen());
      }
      case WithdrawChildInNeedVisit it -> {
        VISIT_MUST_BE_RECORDED.require(
            plan.visits().has(it.visit()) || plan.visitsInVain().has(it.visit()));
        yield new ChildInNeedVisitWithdrawn(it.plan(), child(plan), it.visit(), it.reason());
      }
      case EndChildInNeedPlan it -> {
        PLAN_ENDS_ONCE.require(plan.status() == ChildInNeedPlan.Status.OPEN);
        END_NOT_BEFORE_START.require(!it.endedOn().isBefore(plan.begun().startedOn()));
        yield new ChildInNeedPlanEnded(it.plan(), child(plan), it.reason(), it.endedOn());
      }
      case CorrectChildInNeedPlanEnd it -> {
        END_CORRECTION_NEEDS_END.require(plan.endedOn() != null);
        END_NOT_BEFORE_START.require(!it.endedOn().isBefore(plan.begun().startedOn()));
        yield new ChildInNeedPlanEndCorrected(it.plan(), child(plan), it.reason(), it.endedOn());
      }
      case WithdrawChildInNeedPlan it ->
          new ChildInNeedPlanWithdrawn(it.plan(), child(plan), it.reason());
    };
  }

  private static ChildInNeedPlanCorrected correction(
      ChildInNeedPlan plan, CorrectChildInNeedPlan it) {
    LocalDate endedOn = plan.endedOn();
    END_NOT_BEFORE_START.require(endedOn == null || !endedOn.isBefore(it.startedOn()));
    REVIEW_WITHIN_PLAN.require(notBefore(it.startedOn(), plan.reviews()));
    VISIT_WITHIN_PLAN.require(
        notBefore(it.startedOn(), plan.visits()) && notBefore(it.startedOn(), plan.visitsInVain()));
    return new ChildInNeedPlanCorrected(
        it.plan(),
        child(plan),
        it.assessment(),
        it.startedOn(),
        plan.reviews().lastOr(it.startedOn()));
  }

  /**
   * Reviews and visits are often recorded after the end, but took place before it. The reverse is
   * not asked: a plan whose child stepped up to a child protection plan ends on that day, even
   * where a visit of the days after it was recorded here first.
   */
  private static boolean within(ChildInNeedPlan plan, LocalDate day) {
    LocalDate endedOn = plan.endedOn();
    return !day.isBefore(plan.begun().startedOn()) && (endedOn == null || !day.isAfter(endedOn));
  }

  private static boolean notBefore(LocalDate start, Occasions occasions) {
    LocalDate first = occasions.first();
    return first == null || !first.isBefore(start);
  }

  private static LocalDate nextReviewFrom(ChildInNeedPlan plan, Occasions reviews) {
    return reviews.lastOr(plan.begun().startedOn());
  }

  private static ChildRef child(ChildInNeedPlan plan) {
    return plan.begun().child();
  }
}
