package uk.safeguarding.childprotection.plan;

import static uk.safeguarding.childprotection.plan.ChildProtectionPlanRule.CATEGORY_GOES_WITH_A_PLAN_THAT_CONTINUES;
import static uk.safeguarding.childprotection.plan.ChildProtectionPlanRule.END_CORRECTION_NEEDS_END;
import static uk.safeguarding.childprotection.plan.ChildProtectionPlanRule.PLAN_ENDS_ONCE;
import static uk.safeguarding.childprotection.plan.ChildProtectionPlanRule.PLAN_STARTS_ONCE;
import static uk.safeguarding.childprotection.plan.ChildProtectionPlanRule.RECORDED_ONCE_UNDER_ITS_ID;
import static uk.safeguarding.childprotection.plan.ChildProtectionPlanRule.WHAT_HAPPENED_LIES_WITHIN_THE_PLAN;
import static uk.safeguarding.childprotection.plan.ChildProtectionPlanRule.WITHDRAWAL_NEEDS_RECORD;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.plan.ChildProtectionPlan.Status;
import uk.safeguarding.childprotection.plan.commands.ChildProtectionPlanCommand;
import uk.safeguarding.childprotection.plan.commands.CorrectChildProtectionPlan;
import uk.safeguarding.childprotection.plan.commands.CorrectChildProtectionPlanEnd;
import uk.safeguarding.childprotection.plan.commands.EndChildProtectionPlan;
import uk.safeguarding.childprotection.plan.commands.RecordChildProtectionVisit;
import uk.safeguarding.childprotection.plan.commands.RecordCoreGroup;
import uk.safeguarding.childprotection.plan.commands.RecordReviewConference;
import uk.safeguarding.childprotection.plan.commands.StartChildProtectionPlan;
import uk.safeguarding.childprotection.plan.commands.WithdrawChildProtectionPlan;
import uk.safeguarding.childprotection.plan.commands.WithdrawChildProtectionVisit;
import uk.safeguarding.childprotection.plan.commands.WithdrawCoreGroup;
import uk.safeguarding.childprotection.plan.commands.WithdrawReviewConference;
import uk.safeguarding.childprotection.plan.events.ChildBecameSubjectOfPlan;
import uk.safeguarding.childprotection.plan.events.ChildProtectionPlanCorrected;
import uk.safeguarding.childprotection.plan.events.ChildProtectionPlanEndCorrected;
import uk.safeguarding.childprotection.plan.events.ChildProtectionPlanEnded;
import uk.safeguarding.childprotection.plan.events.ChildProtectionPlanEvent;
import uk.safeguarding.childprotection.plan.events.ChildProtectionPlanWithdrawn;
import uk.safeguarding.childprotection.plan.events.ChildProtectionVisitMade;
import uk.safeguarding.childprotection.plan.events.ChildProtectionVisitWithdrawn;
import uk.safeguarding.childprotection.plan.events.CoreGroupHeld;
import uk.safeguarding.childprotection.plan.events.CoreGroupWithdrawn;
import uk.safeguarding.childprotection.plan.events.ReviewChildProtectionConferenceHeld;
import uk.safeguarding.childprotection.plan.events.ReviewChildProtectionConferenceWithdrawn;
import uk.safeguarding.childprotection.plan.reviews.ReviewDecision;

/** The one fact that a command adds to the record of a plan. */
final class PlanDecision {

  private PlanDecision() {}

  static ChildProtectionPlanEvent of(ChildProtectionPlan plan, ChildProtectionPlanCommand command) {
    return switch (command) {
      case StartChildProtectionPlan it -> {
        PLAN_STARTS_ONCE.require(plan.status() == Status.NOT_STARTED);
        yield new ChildBecameSubjectOfPlan(
            it.plan(),
            it.child(),
            it.age(),
            it.conference(),
            it.category(),
            it.startedOn(),
            it.previousPlanEndedOn());
      }
      case CorrectChildProtectionPlan it -> {
        requireWithin(plan.progress(), it.startedOn(), endOf(plan));
        yield new ChildProtectionPlanCorrected(
            it.plan(),
            plan.begun().child(),
            it.conference(),
            it.category(),
            it.startedOn(),
            it.previousPlanEndedOn());
      }
      case RecordChildProtectionVisit it -> {
        RECORDED_ONCE_UNDER_ITS_ID.require(!plan.progress().visits().knows(it.visit()));
        yield within(
            plan,
            new ChildProtectionVisitMade(
                it.plan(), plan.begun().child(), it.visit(), it.visitedOn(), it.outcome()));
      }
      case WithdrawChildProtectionVisit it -> {
        WITHDRAWAL_NEEDS_RECORD.require(plan.progress().visits().stands(it.visit()));
        yield new ChildProtectionVisitWithdrawn(
            it.plan(), plan.begun().child(), it.visit(), it.reason());
      }
      case RecordCoreGroup it -> {
        RECORDED_ONCE_UNDER_ITS_ID.require(!plan.progress().coreGroups().knows(it.coreGroup()));
        yield within(
            plan,
            new CoreGroupHeld(
                it.plan(), plan.begun().child(), it.coreGroup(), it.heldOn(), it.agencies()));
      }
      case WithdrawCoreGroup it -> {
        WITHDRAWAL_NEEDS_RECORD.require(plan.progress().coreGroups().stands(it.coreGroup()));
        yield new CoreGroupWithdrawn(it.plan(), plan.begun().child(), it.coreGroup(), it.reason());
      }
      case RecordReviewConference it -> {
        RECORDED_ONCE_UNDER_ITS_ID.require(!plan.progress().reviews().knows(it.review()));
        CATEGORY_GOES_WITH_A_PLAN_THAT_CONTINUES.require(
            (it.decision() == ReviewDecision.PLAN_CONTINUES) == (it.category() != null));
        yield within(
            plan,
            new ReviewChildProtectionConferenceHeld(
                it.plan(),
                plan.begun().child(),
                it.review(),
                it.heldOn(),
                it.agencies(),
                it.decision(),
                it.category()));
      }
      case WithdrawReviewConference it -> {
        WITHDRAWAL_NEEDS_RECORD.require(plan.progress().reviews().stands(it.review()));
        yield new ReviewChildProtectionConferenceWithdrawn(
            it.plan(), plan.begun().child(), it.review(), it.reason());
      }
      case EndChildProtectionPlan it -> {
        PLAN_ENDS_ONCE.require(plan.status() == Status.OPEN);
        requireWithin(plan.progress(), plan.begun().startedOn(), it.endedOn());
        yield new ChildProtectionPlanEnded(
            it.plan(), plan.begun().child(), it.endedOn(), it.reason());
      }
      case CorrectChildProtectionPlanEnd it -> {
        END_CORRECTION_NEEDS_END.require(plan.status() == Status.ENDED);
        requireWithin(plan.progress(), plan.begun().startedOn(), it.endedOn());
        yield new ChildProtectionPlanEndCorrected(
            it.plan(), plan.begun().child(), it.endedOn(), it.reason());
      }
      case WithdrawChildProtectionPlan it ->
          new ChildProtectionPlanWithdrawn(it.plan(), plan.begun().child(), it.reason());
    };
  }

  private static ChildProtectionPlanEvent within(
      ChildProtectionPlan plan, ChildProtectionPlanEvent event) {
    requireWithin(plan.evolve(event).progress(), plan.begun().startedOn(), endOf(plan));
    return event;
  }

  private static void requireWithin(
      PlanProgress progress, LocalDate start, @Nullable LocalDate end) {
    WHAT_HAPPENED_LIES_WITHIN_THE_PLAN.require(
        (end == null || !end.isBefore(start)) && progress.liesWithin(start, end));
  }

  private static @Nullable LocalDate endOf(ChildProtectionPlan plan) {
    ChildProtectionPlanEnded end = plan.end();
    return end == null ? null : end.endedOn();
  }
}
