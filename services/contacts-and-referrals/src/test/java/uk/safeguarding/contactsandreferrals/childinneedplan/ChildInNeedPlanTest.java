package uk.safeguarding.contactsandreferrals.childinneedplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanPractice.CHILD_SEEN_EVERY_20_WORKING_DAYS;
import static uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanPractice.REVIEWED_EVERY_3_MONTHS;
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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.contactsandreferrals.assessment.AssessmentId;
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
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanFindingCleared;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanFindingMade;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanStarted;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanWithdrawn;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedReviewHeld;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedReviewWithdrawn;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedVisitMade;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedVisitWithdrawn;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.PracticeRule;
import uk.safeguarding.kernel.Rule;
import uk.safeguarding.kernel.RuleBroken;
import uk.safeguarding.kernel.WithdrawalReason;

class ChildInNeedPlanTest {

  private static final ChildInNeedPlanId ID = new ChildInNeedPlanId(new UUID(4, 7));
  private static final AssessmentId ASSESSMENT = new AssessmentId(new UUID(4, 8));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final UUID FIRST = new UUID(9, 1);
  private static final UUID SECOND = new UUID(9, 2);
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final LocalDate FRIDAY = LocalDate.of(2018, 10, 5);
  private static final LocalDate SUNDAY = MONDAY.minusDays(1);

  private static final ChildInNeedPlanStarted STARTED = started(MONDAY);
  private static final ChildInNeedReviewHeld REVIEWED =
      new ChildInNeedReviewHeld(ID, CHILD, FIRST, FRIDAY, FRIDAY);
  private static final ChildInNeedVisitMade VISITED =
      new ChildInNeedVisitMade(ID, CHILD, FIRST, FRIDAY, true);
  private static final ChildInNeedPlanEnded ENDED =
      new ChildInNeedPlanEnded(
          ID, CHILD, ChildInNeedPlanEndReason.STEPPED_UP_TO_CHILD_PROTECTION, FRIDAY);

  @Test
  void a_plan_starts_once() {
    var start = new StartChildInNeedPlan(ID, CHILD, 9, ASSESSMENT, MONDAY);
    assertThat(given().decide(start)).containsExactly(STARTED);
    refused(given(STARTED), start, PLAN_STARTS_ONCE);
  }

  @Test
  void a_review_lies_within_the_plan_also_when_it_is_recorded_after_the_end() {
    var hold = new HoldChildInNeedReview(ID, FIRST, FRIDAY);
    assertThat(given(STARTED).decide(hold)).containsExactly(REVIEWED);
    assertThat(given(STARTED, ENDED).decide(hold)).containsExactly(REVIEWED);
    refused(
        given(STARTED, ENDED),
        new HoldChildInNeedReview(ID, FIRST, FRIDAY.plusDays(1)),
        REVIEW_WITHIN_PLAN);
    refused(given(STARTED), new HoldChildInNeedReview(ID, FIRST, SUNDAY), REVIEW_WITHIN_PLAN);
    refused(
        given(STARTED, REVIEWED),
        new CorrectChildInNeedPlan(ID, ASSESSMENT, FRIDAY.plusDays(1)),
        REVIEW_WITHIN_PLAN);
  }

  @Test
  void the_next_review_counts_from_the_last_that_stands() {
    var late = new ChildInNeedReviewHeld(ID, CHILD, SECOND, FRIDAY.plusDays(7), FRIDAY.plusDays(7));
    assertThat(given(STARTED, late).decide(new HoldChildInNeedReview(ID, FIRST, FRIDAY)))
        .containsExactly(new ChildInNeedReviewHeld(ID, CHILD, FIRST, FRIDAY, FRIDAY.plusDays(7)));
    assertThat(given(STARTED, REVIEWED, late).decide(withdrawReview(SECOND)))
        .containsExactly(
            new ChildInNeedReviewWithdrawn(ID, CHILD, SECOND, WithdrawalReason.DUPLICATE, FRIDAY));
    assertThat(given(STARTED, REVIEWED).decide(withdrawReview(FIRST)))
        .containsExactly(
            new ChildInNeedReviewWithdrawn(ID, CHILD, FIRST, WithdrawalReason.DUPLICATE, MONDAY));
    refused(given(STARTED), withdrawReview(FIRST), REVIEW_MUST_BE_RECORDED);
  }

  @Test
  void a_visit_lies_within_the_plan() {
    assertThat(given(STARTED).decide(visit(FRIDAY, true))).containsExactly(VISITED);
    refused(given(STARTED), visit(SUNDAY, true), VISIT_WITHIN_PLAN);
    refused(given(STARTED, ENDED), visit(FRIDAY.plusDays(1), false), VISIT_WITHIN_PLAN);
    refused(
        given(STARTED, new ChildInNeedVisitMade(ID, CHILD, FIRST, MONDAY, false)),
        new CorrectChildInNeedPlan(ID, ASSESSMENT, FRIDAY),
        VISIT_WITHIN_PLAN);
  }

  @Test
  void only_a_recorded_visit_is_withdrawn() {
    var withdraw = new WithdrawChildInNeedVisit(ID, FIRST, WithdrawalReason.WRONG_CHILD);
    var withdrawn = new ChildInNeedVisitWithdrawn(ID, CHILD, FIRST, WithdrawalReason.WRONG_CHILD);
    assertThat(given(STARTED, VISITED).decide(withdraw)).containsExactly(withdrawn);
    refused(given(STARTED, VISITED, withdrawn), withdraw, VISIT_MUST_BE_RECORDED);
  }

  @Test
  void a_plan_ends_once_not_before_its_start() {
    assertThat(given(STARTED).decide(end(FRIDAY))).containsExactly(ENDED);
    refused(given(STARTED, ENDED), end(FRIDAY), PLAN_ENDS_ONCE);
    refused(given(STARTED), end(SUNDAY), END_NOT_BEFORE_START);
    refused(
        given(STARTED, ENDED),
        new CorrectChildInNeedPlan(ID, ASSESSMENT, FRIDAY.plusDays(1)),
        END_NOT_BEFORE_START);
    refused(
        given(STARTED, ENDED),
        new CorrectChildInNeedPlanEnd(ID, ChildInNeedPlanEndReason.DIED, SUNDAY),
        END_NOT_BEFORE_START);
  }

  @Test
  void a_step_up_ends_a_plan_that_was_visited_since() {
    assertThat(given(STARTED, VISITED).decide(end(MONDAY)))
        .containsExactly(
            new ChildInNeedPlanEnded(
                ID, CHILD, ChildInNeedPlanEndReason.STEPPED_UP_TO_CHILD_PROTECTION, MONDAY));
  }

  @Test
  void an_end_can_be_corrected_once_there_is_one() {
    var correction =
        new CorrectChildInNeedPlanEnd(ID, ChildInNeedPlanEndReason.BECAME_LOOKED_AFTER, MONDAY);
    assertThat(given(STARTED, ENDED).decide(correction))
        .containsExactly(
            new ChildInNeedPlanEndCorrected(
                ID, CHILD, ChildInNeedPlanEndReason.BECAME_LOOKED_AFTER, MONDAY));
    refused(given(STARTED), correction, END_CORRECTION_NEEDS_END);
  }

  @Test
  void nothing_is_recorded_of_a_withdrawn_plan() {
    var withdrawn = new ChildInNeedPlanWithdrawn(ID, CHILD, WithdrawalReason.DUPLICATE);
    assertThat(given(STARTED).decide(new WithdrawChildInNeedPlan(ID, WithdrawalReason.DUPLICATE)))
        .containsExactly(withdrawn);
    refused(given(STARTED, withdrawn), end(FRIDAY), PLAN_MUST_STAND);
  }

  @Test
  void a_late_review_is_named_and_a_correction_clears_its_finding() {
    LocalDate late = LocalDate.of(2019, 1, 2);
    var finding = Finding.of(REVIEWED_EVERY_3_MONTHS, FIRST.toString(), LocalDate.of(2019, 1, 1));
    var held = new ChildInNeedReviewHeld(ID, CHILD, FIRST, late, late);
    assertThat(given(STARTED).decide(new HoldChildInNeedReview(ID, FIRST, late)))
        .containsExactly(held, made(finding));
    assertThat(
            given(STARTED, held, made(finding))
                .decide(new CorrectChildInNeedPlan(ID, ASSESSMENT, FRIDAY)))
        .containsExactly(
            new ChildInNeedPlanCorrected(ID, CHILD, ASSESSMENT, FRIDAY, late),
            new ChildInNeedPlanFindingCleared(ID, CHILD, finding));
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-10-01, 2019-01-01, true,  'three months to the day, though it is a bank holiday'
          2018-10-01, 2019-01-02, false, the day after them
          2018-11-30, 2019-02-28, true,  the last day of a shorter month
          2018-11-30, 2019-03-01, false, the day after it
          """)
  void a_plan_is_reviewed_every_3_months(LocalDate from, LocalDate on, boolean kept, String why) {
    var plan = given(started(from));
    assertThat(
            findsFault(
                plan.decide(new HoldChildInNeedReview(ID, FIRST, on)), REVIEWED_EVERY_3_MONTHS))
        .as(why)
        .isEqualTo(!kept);
    assertThat(findsFault(plan.decide(end(on)), REVIEWED_EVERY_3_MONTHS))
        .as("ended without any: " + why)
        .isEqualTo(!kept);
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-10-01, 2018-10-29, true,  four plain weeks are twenty working days
          2018-10-01, 2018-10-30, false, the day after the twentieth
          2018-12-03, 2019-01-03, true,  'Christmas Day, Boxing Day and New Year''s Day do not count'
          2018-12-03, 2019-01-04, false, one day past the limit that Christmas moved
          2011-04-11, 2011-05-13, true,  'Easter, the royal wedding of 29 April 2011 and May Day'
          2011-04-11, 2011-05-16, false, one day past them
          2018-10-06, 2018-11-02, true,  'from a Saturday, over the change of clocks'
          """)
  void the_child_is_seen_every_20_working_days(
      LocalDate from, LocalDate on, boolean kept, String why) {
    assertThat(
            findsFault(
                given(started(from)).decide(visit(on, true)), CHILD_SEEN_EVERY_20_WORKING_DAYS))
        .as(why)
        .isEqualTo(!kept);
  }

  @Test
  void a_visit_at_which_the_child_was_not_seen_keeps_no_limit() {
    var inVain = new ChildInNeedVisitMade(ID, CHILD, SECOND, LocalDate.of(2018, 10, 26), false);
    var events = given(STARTED, inVain).decide(visit(LocalDate.of(2018, 10, 30), true));
    assertThat(findsFault(events, CHILD_SEEN_EVERY_20_WORKING_DAYS)).isTrue();
  }

  private static ChildInNeedPlanStarted started(LocalDate on) {
    return new ChildInNeedPlanStarted(ID, CHILD, 9, ASSESSMENT, on);
  }

  private static MakeChildInNeedVisit visit(LocalDate on, boolean seen) {
    return new MakeChildInNeedVisit(ID, FIRST, on, seen);
  }

  private static WithdrawChildInNeedReview withdrawReview(UUID review) {
    return new WithdrawChildInNeedReview(ID, review, WithdrawalReason.DUPLICATE);
  }

  private static EndChildInNeedPlan end(LocalDate on) {
    return new EndChildInNeedPlan(ID, ChildInNeedPlanEndReason.STEPPED_UP_TO_CHILD_PROTECTION, on);
  }

  private static ChildInNeedPlan given(ChildInNeedPlanEvent... events) {
    ChildInNeedPlan plan = ChildInNeedPlan.NOT_STARTED;
    for (ChildInNeedPlanEvent event : events) {
      plan = plan.evolve(event);
    }
    return plan;
  }

  private static ChildInNeedPlanFindingMade made(Finding finding) {
    return new ChildInNeedPlanFindingMade(ID, CHILD, finding);
  }

  private static boolean findsFault(List<ChildInNeedPlanEvent> events, PracticeRule rule) {
    return events.stream()
        .anyMatch(
            event ->
                event instanceof ChildInNeedPlanFindingMade made
                    && made.finding().rule().equals(rule.name()));
  }

  private static void refused(ChildInNeedPlan plan, ChildInNeedPlanCommand command, Rule rule) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> plan.decide(command))
        .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule.name()))
        .withMessage(rule.sentence());
  }
}
