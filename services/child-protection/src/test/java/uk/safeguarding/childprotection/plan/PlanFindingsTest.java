package uk.safeguarding.childprotection.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.childprotection.Decisions.agencies;
import static uk.safeguarding.childprotection.plan.ChildProtectionPlanPractice.CHILD_SEEN_WITHIN_15_WORKING_DAYS;
import static uk.safeguarding.childprotection.plan.ChildProtectionPlanPractice.END_IS_DECIDED_AT_A_REVIEW;
import static uk.safeguarding.childprotection.plan.ChildProtectionPlanPractice.FIRST_CORE_GROUP_WITHIN_10_WORKING_DAYS;
import static uk.safeguarding.childprotection.plan.ChildProtectionPlanPractice.FIRST_REVIEW_WITHIN_3_MONTHS;
import static uk.safeguarding.childprotection.plan.ChildProtectionPlanPractice.NEXT_CORE_GROUP_WITHIN_6_WEEKS;
import static uk.safeguarding.childprotection.plan.ChildProtectionPlanPractice.NEXT_REVIEW_WITHIN_6_MONTHS;
import static uk.safeguarding.childprotection.plan.ChildProtectionPlanPractice.ONE_PLAN_AT_A_TIME;
import static uk.safeguarding.childprotection.plan.ChildProtectionPlanPractice.SOCIAL_CARE_AND_ANOTHER_AGENCY_ATTEND_CORE_GROUP;
import static uk.safeguarding.childprotection.plan.PlanRecord.ID;
import static uk.safeguarding.childprotection.plan.PlanRecord.START;
import static uk.safeguarding.childprotection.plan.PlanRecord.coreGroup;
import static uk.safeguarding.childprotection.plan.PlanRecord.end;
import static uk.safeguarding.childprotection.plan.PlanRecord.review;
import static uk.safeguarding.childprotection.plan.PlanRecord.start;
import static uk.safeguarding.childprotection.plan.PlanRecord.startOn;
import static uk.safeguarding.childprotection.plan.PlanRecord.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.childprotection.attendance.AttendingAgency;
import uk.safeguarding.childprotection.categoryofabuse.CategoryOfAbuse;
import uk.safeguarding.childprotection.plan.commands.CorrectChildProtectionPlan;
import uk.safeguarding.childprotection.plan.commands.RecordChildProtectionVisit;
import uk.safeguarding.childprotection.plan.commands.RecordCoreGroup;
import uk.safeguarding.childprotection.plan.commands.RecordReviewConference;
import uk.safeguarding.childprotection.plan.commands.WithdrawReviewConference;
import uk.safeguarding.childprotection.plan.reviews.ReviewDecision;
import uk.safeguarding.childprotection.plan.visits.VisitOutcome;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.WithdrawalReason;

/** What practice asks under a plan, and how what is recorded late clears it. */
class PlanFindingsTest {

  private static final UUID A = new UUID(9, 1);
  private static final UUID B = new UUID(9, 2);

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-10-01, 2018-10-22, true,  three plain weeks are fifteen working days
          2018-10-01, 2018-10-23, false, the day after the fifteenth
          2018-12-10, 2019-01-03, true,  'Christmas Day, Boxing Day and New Year''s Day do not count'
          2018-12-10, 2019-01-04, false, one day past the limit that Christmas moved
          2018-03-19, 2018-04-11, true,  Good Friday and Easter Monday do not count
          2018-03-19, 2018-04-12, false, one day past the limit that Easter moved
          2022-08-30, 2022-09-21, true,  the state funeral of 19 September 2022 was a bank holiday
          2022-08-30, 2022-09-22, false, one day past the limit that the funeral moved
          2018-10-19, 2018-11-09, true,  the clocks changed on 28 October and days are still days
          2018-10-20, 2018-11-12, false, from a Saturday Monday is day one
          """)
  void a_child_is_seen_within_15_working_days_of_the_start_and_of_the_last_time(
      LocalDate from, LocalDate seenOn, boolean kept, String why) {
    var first = new PlanRecord().with(startOn(from, null));
    var next = new PlanRecord().with(startOn(from, null), visit(A, from));
    assertThat(first.made(visit(B, seenOn)).isEmpty()).as(why).isEqualTo(kept);
    assertThat(next.made(visit(B, seenOn)).isEmpty()).as(why).isEqualTo(kept);
  }

  @Test
  void a_visit_that_is_recorded_late_fills_the_gap() {
    LocalDate late = LocalDate.of(2018, 10, 31);
    var missed = finding(CHILD_SEEN_WITHIN_15_WORKING_DAYS, A, LocalDate.of(2018, 10, 22));
    var plan = new PlanRecord().with(start(null));
    assertThat(plan.made(visit(A, late))).containsExactly(missed);
    plan.with(visit(A, late));
    assertThat(plan.cleared(visit(B, LocalDate.of(2018, 10, 15)))).containsExactly(missed);
  }

  @Test
  void a_visit_at_which_the_child_was_not_seen_fills_no_gap_and_one_before_the_birth_does() {
    LocalDate between = LocalDate.of(2018, 10, 15);
    var plan = new PlanRecord().with(start(null), visit(A, LocalDate.of(2018, 10, 31)));
    assertThat(
            plan.cleared(
                new RecordChildProtectionVisit(ID, B, between, VisitOutcome.CHILD_NOT_SEEN)))
        .isEmpty();
    assertThat(
            plan.cleared(
                new RecordChildProtectionVisit(ID, B, between, VisitOutcome.CHILD_NOT_YET_BORN)))
        .hasSize(1);
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-10-01, 2018-10-15, true,  two plain weeks are ten working days
          2018-10-01, 2018-10-16, false, the day after the tenth
          2018-12-17, 2019-01-03, true,  Christmas moved it
          2018-12-17, 2019-01-04, false, one day past Christmas
          2011-04-20, 2011-05-10, true,  'Easter, the royal wedding of 29 April 2011 and early May'
          2011-04-20, 2011-05-11, false, one day past all four
          """)
  void the_first_core_group_is_within_10_working_days(
      LocalDate from, LocalDate heldOn, boolean kept, String why) {
    var plan = new PlanRecord().with(startOn(from, null));
    assertThat(plan.made(coreGroup(A, heldOn)).isEmpty()).as(why).isEqualTo(kept);
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-10-08, 2018-11-19, true,  six weeks to the day
          2018-10-08, 2018-11-20, false, the day after
          2018-12-10, 2019-01-21, true,  'weeks are weeks, over Christmas too'
          2019-03-20, 2019-05-01, true,  the clocks changed on 31 March
          2019-03-20, 2019-05-02, false, and the day after is still too late
          """)
  void each_further_core_group_is_within_6_weeks(
      LocalDate from, LocalDate heldOn, boolean kept, String why) {
    var plan = new PlanRecord().with(startOn(from, null), coreGroup(A, from));
    assertThat(plan.made(coreGroup(B, heldOn)))
        .as(why)
        .isEqualTo(
            kept
                ? List.of()
                : List.of(finding(NEXT_CORE_GROUP_WITHIN_6_WEEKS, B, from.plusWeeks(6))));
  }

  @ParameterizedTest(name = "{0}, {1}, {2}: {4}")
  @CsvSource(
      textBlock =
          """
          2018-10-01, 2019-01-01, 2019-07-01, true,  'three months and six, to the day'
          2018-10-01, 2019-01-02, 2019-07-02, false, the day after three months
          2018-10-01, 2019-01-01, 2019-07-02, false, the day after six months
          2018-11-30, 2019-02-28, 2019-08-28, true,  there is no 30 February
          2018-11-30, 2019-03-01, 2019-08-28, false, and the last of February was the last day
          2018-08-31, 2018-11-30, 2019-05-30, true,  there is no 31 November
          2019-11-30, 2020-02-29, 2020-08-29, true,  a leap year has a day more
          """)
  void reviews_are_within_3_months_and_then_within_6(
      LocalDate from, LocalDate first, LocalDate second, boolean kept, String why) {
    var plan = new PlanRecord().with(startOn(from, null));
    int missed = plan.made(review(A, first)).size();
    missed += plan.with(review(A, first)).made(review(B, second)).size();
    assertThat(missed).as(why).isEqualTo(kept ? 0 : 1);
  }

  @Test
  void what_never_came_is_found_when_the_plan_ends_and_a_corrected_end_clears_it() {
    LocalDate endedOn = LocalDate.of(2019, 1, 2);
    var plan = new PlanRecord().with(start(null));
    assertThat(plan.made(end(endedOn, PlanEndReason.TRANSFERRED_OUT)))
        .containsExactly(
            Finding.of(CHILD_SEEN_WITHIN_15_WORKING_DAYS, "end", LocalDate.of(2018, 10, 22)),
            Finding.of(FIRST_CORE_GROUP_WITHIN_10_WORKING_DAYS, "end", LocalDate.of(2018, 10, 15)),
            Finding.of(FIRST_REVIEW_WITHIN_3_MONTHS, "end", LocalDate.of(2019, 1, 1)));
  }

  @Test
  void a_review_that_was_withdrawn_leaves_its_gap_again() {
    var plan =
        new PlanRecord()
            .with(start(null), review(A, LocalDate.of(2019, 1, 1)))
            .with(review(B, LocalDate.of(2019, 7, 1)));
    assertThat(plan.made(new WithdrawReviewConference(ID, A, WithdrawalReason.DUPLICATE)))
        .containsExactly(finding(FIRST_REVIEW_WITHIN_3_MONTHS, B, LocalDate.of(2019, 1, 1)));
    assertThat(plan.made(review(new UUID(9, 3), LocalDate.of(2020, 1, 2))))
        .containsExactly(
            finding(NEXT_REVIEW_WITHIN_6_MONTHS, new UUID(9, 3), LocalDate.of(2020, 1, 1)));
  }

  @Test
  void a_core_group_of_one_agency_is_recorded_with_a_finding() {
    var alone =
        new RecordCoreGroup(ID, A, START.plusDays(7), agencies(AttendingAgency.SOCIAL_CARE));
    assertThat(new PlanRecord().with(start(null)).made(alone))
        .containsExactly(finding(SOCIAL_CARE_AND_ANOTHER_AGENCY_ATTEND_CORE_GROUP, A, null));
  }

  @Test
  void that_a_child_is_no_longer_at_risk_is_decided_at_a_review() {
    LocalDate day = START.plusDays(9);
    var plan = new PlanRecord().with(start(null));
    var finding = Finding.of(END_IS_DECIDED_AT_A_REVIEW, null);
    assertThat(plan.made(end(day, PlanEndReason.NO_LONGER_AT_RISK))).containsExactly(finding);
    assertThat(plan.made(end(day, PlanEndReason.REACHED_18))).isEmpty();
    plan.with(end(day, PlanEndReason.NO_LONGER_AT_RISK));
    assertThat(
            plan.cleared(
                new RecordReviewConference(
                    ID, A, day, PlanRecord.TWO_AGENCIES, ReviewDecision.PLAN_ENDS, null)))
        .containsExactly(finding);
  }

  @Test
  void a_second_plan_beside_the_first_is_recorded_with_a_finding_that_a_correction_clears() {
    var finding = Finding.of(ONE_PLAN_AT_A_TIME, null);
    assertThat(new PlanRecord().made(start(START.plusDays(1)))).containsExactly(finding);
    assertThat(new PlanRecord().made(start(START))).isEmpty();
    assertThat(
            new PlanRecord()
                .with(start(START.plusDays(1)))
                .cleared(
                    new CorrectChildProtectionPlan(
                        ID, PlanRecord.CONFERENCE, CategoryOfAbuse.NEGLECT, START, START)))
        .containsExactly(finding);
  }

  private static Finding finding(
      ChildProtectionPlanPractice rule, UUID about, @Nullable LocalDate limit) {
    return Finding.of(rule, about.toString(), limit);
  }
}
