package uk.safeguarding.childprotection.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.childprotection.Decisions.refused;
import static uk.safeguarding.childprotection.plan.PlanRecord.CHILD;
import static uk.safeguarding.childprotection.plan.PlanRecord.CONFERENCE;
import static uk.safeguarding.childprotection.plan.PlanRecord.ID;
import static uk.safeguarding.childprotection.plan.PlanRecord.START;
import static uk.safeguarding.childprotection.plan.PlanRecord.coreGroup;
import static uk.safeguarding.childprotection.plan.PlanRecord.end;
import static uk.safeguarding.childprotection.plan.PlanRecord.review;
import static uk.safeguarding.childprotection.plan.PlanRecord.start;
import static uk.safeguarding.childprotection.plan.PlanRecord.visit;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.safeguarding.childprotection.categoryofabuse.CategoryOfAbuse;
import uk.safeguarding.childprotection.plan.commands.ChildProtectionPlanCommand;
import uk.safeguarding.childprotection.plan.commands.CorrectChildProtectionPlan;
import uk.safeguarding.childprotection.plan.commands.CorrectChildProtectionPlanEnd;
import uk.safeguarding.childprotection.plan.commands.RecordReviewConference;
import uk.safeguarding.childprotection.plan.commands.WithdrawChildProtectionPlan;
import uk.safeguarding.childprotection.plan.commands.WithdrawChildProtectionVisit;
import uk.safeguarding.childprotection.plan.commands.WithdrawCoreGroup;
import uk.safeguarding.childprotection.plan.commands.WithdrawReviewConference;
import uk.safeguarding.childprotection.plan.events.ChildBecameSubjectOfPlan;
import uk.safeguarding.childprotection.plan.events.ChildProtectionPlanCorrected;
import uk.safeguarding.childprotection.plan.events.ChildProtectionPlanEndCorrected;
import uk.safeguarding.childprotection.plan.events.ChildProtectionPlanEnded;
import uk.safeguarding.childprotection.plan.events.ChildProtectionPlanWithdrawn;
import uk.safeguarding.childprotection.plan.events.ChildProtectionVisitDue;
import uk.safeguarding.childprotection.plan.events.ChildProtectionVisitMade;
import uk.safeguarding.childprotection.plan.events.ChildProtectionVisitWithdrawn;
import uk.safeguarding.childprotection.plan.events.CoreGroupDue;
import uk.safeguarding.childprotection.plan.events.CoreGroupHeld;
import uk.safeguarding.childprotection.plan.events.CoreGroupWithdrawn;
import uk.safeguarding.childprotection.plan.events.ReviewChildProtectionConferenceDue;
import uk.safeguarding.childprotection.plan.events.ReviewChildProtectionConferenceHeld;
import uk.safeguarding.childprotection.plan.events.ReviewChildProtectionConferenceWithdrawn;
import uk.safeguarding.childprotection.plan.reviews.ReviewDecision;
import uk.safeguarding.childprotection.plan.visits.VisitOutcome;
import uk.safeguarding.kernel.WithdrawalReason;

/** Identity and order of the record of a plan, and what is due next. */
class ChildProtectionPlanTest {

  private static final UUID A = new UUID(9, 1);
  private static final LocalDate DAY = START.plusDays(7);

  @Test
  void a_child_becomes_subject_of_a_plan_and_the_first_limits_run() {
    assertThat(new PlanRecord().decide(start(null)))
        .containsExactly(
            new ChildBecameSubjectOfPlan(
                ID, CHILD, 9, CONFERENCE, CategoryOfAbuse.NEGLECT, START, null),
            new ChildProtectionVisitDue(ID, CHILD, START, LocalDate.of(2018, 10, 22)),
            new CoreGroupDue(ID, CHILD, START, LocalDate.of(2018, 10, 15)),
            new ReviewChildProtectionConferenceDue(ID, CHILD, START, LocalDate.of(2019, 1, 1)));
  }

  @Test
  void a_visit_a_core_group_and_a_review_each_start_their_limit_anew() {
    var plan = new PlanRecord().with(start(null));
    assertThat(plan.decide(visit(A, DAY)))
        .containsExactly(
            new ChildProtectionVisitMade(ID, CHILD, A, DAY, VisitOutcome.CHILD_SEEN_ALONE),
            new ChildProtectionVisitDue(ID, CHILD, DAY, LocalDate.of(2018, 10, 29)));
    assertThat(plan.decide(coreGroup(A, DAY)))
        .containsExactly(
            new CoreGroupHeld(ID, CHILD, A, DAY, PlanRecord.TWO_AGENCIES),
            new CoreGroupDue(ID, CHILD, DAY, DAY.plusWeeks(6)));
    assertThat(plan.decide(review(A, DAY)))
        .containsExactly(
            new ReviewChildProtectionConferenceHeld(
                ID,
                CHILD,
                A,
                DAY,
                PlanRecord.TWO_AGENCIES,
                ReviewDecision.PLAN_CONTINUES,
                CategoryOfAbuse.EMOTIONAL_ABUSE),
            new ReviewChildProtectionConferenceDue(ID, CHILD, DAY, DAY.plusMonths(6)));
  }

  @Test
  void an_earlier_visit_recorded_late_starts_no_limit_anew() {
    var plan = new PlanRecord().with(start(null), visit(A, DAY));
    assertThat(plan.decide(visit(new UUID(9, 2), DAY.minusDays(1)))).hasSize(1);
  }

  @Test
  void what_is_withdrawn_gives_its_limit_back() {
    var plan = new PlanRecord().with(start(null), visit(A, DAY), coreGroup(A, DAY), review(A, DAY));
    assertThat(plan.decide(new WithdrawChildProtectionVisit(ID, A, WithdrawalReason.DUPLICATE)))
        .containsExactly(
            new ChildProtectionVisitWithdrawn(ID, CHILD, A, WithdrawalReason.DUPLICATE),
            new ChildProtectionVisitDue(ID, CHILD, START, LocalDate.of(2018, 10, 22)));
    assertThat(plan.decide(new WithdrawCoreGroup(ID, A, WithdrawalReason.DUPLICATE)))
        .containsExactly(
            new CoreGroupWithdrawn(ID, CHILD, A, WithdrawalReason.DUPLICATE),
            new CoreGroupDue(ID, CHILD, START, LocalDate.of(2018, 10, 15)));
    assertThat(plan.decide(new WithdrawReviewConference(ID, A, WithdrawalReason.DUPLICATE)))
        .containsExactly(
            new ReviewChildProtectionConferenceWithdrawn(ID, CHILD, A, WithdrawalReason.DUPLICATE),
            new ReviewChildProtectionConferenceDue(ID, CHILD, START, LocalDate.of(2019, 1, 1)));
  }

  @Test
  void a_plan_starts_once_and_ends_once() {
    refused(
        () -> new PlanRecord().with(start(null)).decide(start(null)),
        ChildProtectionPlanRule.PLAN_STARTS_ONCE);
    var ended = new PlanRecord().with(start(null));
    assertThat(ended.decide(end(DAY, PlanEndReason.DIED)))
        .containsExactly(new ChildProtectionPlanEnded(ID, CHILD, DAY, PlanEndReason.DIED));
    ended.with(end(DAY, PlanEndReason.DIED));
    refused(
        () -> ended.decide(end(DAY, PlanEndReason.DIED)), ChildProtectionPlanRule.PLAN_ENDS_ONCE);
    assertThat(ended.decide(new CorrectChildProtectionPlanEnd(ID, START, PlanEndReason.ADOPTED)))
        .containsExactly(
            new ChildProtectionPlanEndCorrected(ID, CHILD, START, PlanEndReason.ADOPTED));
  }

  @Test
  void an_end_is_corrected_once_there_is_one() {
    refused(
        () ->
            new PlanRecord()
                .with(start(null))
                .decide(new CorrectChildProtectionPlanEnd(ID, DAY, PlanEndReason.DIED)),
        ChildProtectionPlanRule.END_CORRECTION_NEEDS_END);
  }

  @Test
  void nothing_is_recorded_of_a_withdrawn_plan() {
    var withdraw = new WithdrawChildProtectionPlan(ID, WithdrawalReason.WRONG_CHILD);
    var plan = new PlanRecord().with(start(null));
    assertThat(plan.decide(withdraw))
        .containsExactly(new ChildProtectionPlanWithdrawn(ID, CHILD, WithdrawalReason.WRONG_CHILD));
    plan.with(withdraw);
    refused(() -> plan.decide(visit(A, DAY)), ChildProtectionPlanRule.PLAN_MUST_STAND);
  }

  @Test
  void what_happened_lies_within_the_plan() {
    var open = new PlanRecord().with(start(null), visit(A, DAY));
    outside(open, visit(new UUID(9, 2), START.minusDays(1)));
    outside(open, coreGroup(A, START.minusDays(1)));
    outside(open, review(A, START.minusDays(1)));
    outside(open, end(DAY.minusDays(1), PlanEndReason.DIED));
    outside(open, correction(DAY.plusDays(1)));
    var ended = new PlanRecord().with(start(null), end(DAY, PlanEndReason.DIED));
    outside(ended, visit(A, DAY.plusDays(1)));
    outside(ended, new CorrectChildProtectionPlanEnd(ID, START.minusDays(1), PlanEndReason.DIED));
    assertThat(ended.decide(visit(A, DAY))).as("recorded late, after the end").hasSize(1);
  }

  private static void outside(PlanRecord plan, ChildProtectionPlanCommand command) {
    refused(() -> plan.decide(command), ChildProtectionPlanRule.WHAT_HAPPENED_LIES_WITHIN_THE_PLAN);
  }

  @Test
  void an_id_is_used_once_even_for_what_was_withdrawn() {
    var plan = new PlanRecord().with(start(null), visit(A, DAY), coreGroup(A, DAY), review(A, DAY));
    refused(
        () -> plan.decide(visit(A, DAY.plusDays(1))),
        ChildProtectionPlanRule.RECORDED_ONCE_UNDER_ITS_ID);
    refused(() -> plan.decide(review(A, DAY)), ChildProtectionPlanRule.RECORDED_ONCE_UNDER_ITS_ID);
    plan.with(new WithdrawCoreGroup(ID, A, WithdrawalReason.DUPLICATE));
    refused(
        () -> plan.decide(coreGroup(A, DAY)), ChildProtectionPlanRule.RECORDED_ONCE_UNDER_ITS_ID);
  }

  @Test
  void only_what_stands_is_withdrawn() {
    var plan = new PlanRecord().with(start(null));
    var rule = ChildProtectionPlanRule.WITHDRAWAL_NEEDS_RECORD;
    var reason = WithdrawalReason.DUPLICATE;
    refused(() -> plan.decide(new WithdrawChildProtectionVisit(ID, A, reason)), rule);
    refused(() -> plan.decide(new WithdrawCoreGroup(ID, A, reason)), rule);
    refused(() -> plan.decide(new WithdrawReviewConference(ID, A, reason)), rule);
  }

  @Test
  void a_category_goes_with_a_plan_that_continues() {
    refused(
        () ->
            new PlanRecord()
                .with(start(null))
                .decide(
                    new RecordReviewConference(
                        ID,
                        A,
                        DAY,
                        PlanRecord.TWO_AGENCIES,
                        ReviewDecision.PLAN_ENDS,
                        CategoryOfAbuse.NEGLECT)),
        ChildProtectionPlanRule.CATEGORY_GOES_WITH_A_PLAN_THAT_CONTINUES);
  }

  @Test
  void a_corrected_start_moves_the_limits_that_run_from_it() {
    assertThat(new PlanRecord().with(start(null), visit(A, DAY)).decide(correction(DAY)))
        .containsExactly(
            new ChildProtectionPlanCorrected(
                ID, CHILD, CONFERENCE, CategoryOfAbuse.PHYSICAL_ABUSE, DAY, null),
            new CoreGroupDue(ID, CHILD, DAY, LocalDate.of(2018, 10, 22)),
            new ReviewChildProtectionConferenceDue(ID, CHILD, DAY, DAY.plusMonths(3)));
  }

  private static CorrectChildProtectionPlan correction(LocalDate startedOn) {
    return new CorrectChildProtectionPlan(
        ID, CONFERENCE, CategoryOfAbuse.PHYSICAL_ABUSE, startedOn, null);
  }
}
