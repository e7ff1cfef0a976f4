package uk.safeguarding.lookedafterchildren.periodofcare;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCarePractice.CHILD_SEEN_WITHIN_1_WEEK_OF_PLACEMENT;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCarePractice.NEXT_VISIT_WITHIN_3_MONTHS;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCarePractice.NEXT_VISIT_WITHIN_6_WEEKS;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCarePractice.VISITS_WITH_PARENT_WITHIN_4_WEEKS;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCarePractice.VISIT_RECORDED_WITHIN_5_WORKING_DAYS;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCarePractice.WEEKLY_VISITS_WITH_PARENT_UNTIL_REVIEW;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.FOSTER;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.ID;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.LONG_TERM;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.PARENT;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.START;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.end;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.move;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.review;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.start;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.startOn;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.LegalStatus;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.RecordLookedAfterVisit;
import uk.safeguarding.lookedafterchildren.periodofcare.visits.VisitOutcome;
import uk.safeguarding.lookedafterchildren.periodofcare.visits.VisitPlace;

/** How often a looked-after child is visited, and how soon that is written up. */
class VisitFindingsTest {

  private static final UUID A = new UUID(9, 1);
  private static final UUID B = new UUID(9, 2);
  private static final UUID C = new UUID(9, 3);

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-10-01, 2018-10-08, true,  a week to the day
          2018-10-01, 2018-10-09, false, the day after
          2018-12-21, 2018-12-28, true,  'a week is a week, over Christmas too'
          2018-12-21, 2018-12-29, false, and Christmas gives no day more
          2018-10-26, 2018-11-02, true,  the clocks changed on 28 October
          2018-10-26, 2018-11-03, false, and days are still days
          2018-10-27, 2018-11-03, true,  from a Saturday to a Saturday
          2018-10-27, 2018-11-05, false, the Monday after is too late
          """)
  void a_child_is_seen_within_a_week_of_each_placement(
      LocalDate from, LocalDate seenOn, boolean kept, String why) {
    var rule = CHILD_SEEN_WITHIN_1_WEEK_OF_PLACEMENT;
    List<Finding> expected =
        kept ? List.of() : List.of(Finding.of(rule, B.toString(), from.plusWeeks(1)));
    assertThat(new PeriodRecord().with(startOn(from)).made(visit(B, seenOn)))
        .as(why)
        .isEqualTo(expected);
    var moved =
        new PeriodRecord()
            .with(startOn(from.minusDays(9)), visit(A, from.minusDays(9)), move(A, from, FOSTER));
    assertThat(moved.made(visit(B, seenOn))).as(why).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-10-08, 2018-11-19, true,  six weeks to the day
          2018-10-08, 2018-11-20, false, the day after
          2018-12-10, 2019-01-21, true,  'weeks are weeks, over Christmas too'
          2018-12-10, 2019-01-22, false, and Christmas gives no day more
          2019-03-20, 2019-05-01, true,  'the clocks changed on 31 March, Easter lies between'
          2019-03-20, 2019-05-02, false, and the day after is still too late
          2018-10-06, 2018-11-17, true,  from a Saturday to a Saturday
          2018-10-06, 2018-11-19, false, the Monday after is too late
          """)
  void then_at_least_every_6_weeks(LocalDate from, LocalDate seenOn, boolean kept, String why) {
    assertThat(new PeriodRecord().with(startOn(from), visit(A, from)).made(visit(B, seenOn)))
        .as(why)
        .isEqualTo(
            kept
                ? List.of()
                : List.of(Finding.of(NEXT_VISIT_WITHIN_6_WEEKS, B.toString(), from.plusWeeks(6))));
  }

  @ParameterizedTest(name = "{0}, {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2019-10-01, 2020-01-01, true,  'the first year is over, three months to the day'
          2019-10-01, 2020-01-02, false, the day after
          2019-09-30, 2019-11-11, true,  'the last day of the first year, six weeks'
          2019-09-30, 2019-11-12, false, and the first year asks for six weeks
          2019-11-30, 2020-02-29, true,  'there is no 30 February, and a leap year has a 29th'
          2019-11-30, 2020-03-01, false, which was the last day
          """)
  void after_the_first_year_of_a_placement_until_18_every_3_months_will_do(
      LocalDate seenOn, LocalDate next, boolean kept, String why) {
    var period =
        new PeriodRecord()
            .with(start(START, LegalStatus.FULL_CARE_ORDER, LONG_TERM), visit(A, seenOn));
    assertThat(period.made(visit(B, next)).isEmpty()).as(why).isEqualTo(kept);
  }

  @Test
  void the_rule_that_was_missed_says_how_long_the_placement_was_to_last() {
    LocalDate day = START.plusYears(1);
    assertThat(
            new PeriodRecord()
                .with(start(START, LegalStatus.FULL_CARE_ORDER, LONG_TERM), visit(A, day))
                .made(visit(B, day.plusMonths(4))))
        .containsExactly(Finding.of(NEXT_VISIT_WITHIN_3_MONTHS, B.toString(), day.plusMonths(3)));
    assertThat(
            new PeriodRecord()
                .with(start(START, LegalStatus.FULL_CARE_ORDER, FOSTER), visit(A, day))
                .made(visit(B, day.plusMonths(3))))
        .containsExactly(Finding.of(NEXT_VISIT_WITHIN_6_WEEKS, B.toString(), day.plusWeeks(6)));
  }

  @ParameterizedTest(name = "{0}, {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-10-08, 2018-10-15, true,  'before the review, a week to the day'
          2018-10-08, 2018-10-16, false, the day after
          2018-10-27, 2018-11-03, true,  'a week to the day, over the change of clocks'
          2018-10-27, 2018-11-04, false, the day after
          2018-10-29, 2018-11-26, true,  'from the day of the review, four weeks to the day'
          2018-10-29, 2018-11-27, false, the day after
          2018-12-10, 2019-01-07, true,  'four weeks over Christmas and New Year'
          2018-12-10, 2019-01-08, false, which give no day more
          """)
  void a_child_with_a_parent_is_visited_weekly_until_the_review_and_then_every_4_weeks(
      LocalDate seenOn, LocalDate next, boolean kept, String why) {
    var period =
        new PeriodRecord()
            .with(start(START, LegalStatus.INTERIM_CARE_ORDER, PARENT))
            .with(review(A, LocalDate.of(2018, 10, 29)), visit(A, seenOn));
    boolean isBeforeReview = seenOn.isBefore(LocalDate.of(2018, 10, 29));
    var rule =
        isBeforeReview ? WEEKLY_VISITS_WITH_PARENT_UNTIL_REVIEW : VISITS_WITH_PARENT_WITHIN_4_WEEKS;
    LocalDate limit = seenOn.plusWeeks(isBeforeReview ? 1 : 4);
    assertThat(period.made(visit(B, next)))
        .as(why)
        .isEqualTo(kept ? List.of() : List.of(Finding.of(rule, B.toString(), limit)));
  }

  @Test
  void a_placement_that_ended_before_its_first_visit_is_found_at_the_move_and_at_the_end() {
    LocalDate moved = START.plusDays(8);
    var rule = CHILD_SEEN_WITHIN_1_WEEK_OF_PLACEMENT;
    var period = new PeriodRecord().with(start());
    assertThat(period.made(move(A, START.plusDays(7), LONG_TERM))).isEmpty();
    assertThat(period.made(move(A, moved, LONG_TERM)))
        .containsExactly(Finding.of(rule, A.toString(), START.plusWeeks(1)));
    assertThat(period.made(end(moved)))
        .containsExactly(Finding.of(rule, "end", START.plusWeeks(1)));
  }

  @Test
  void a_visit_that_is_recorded_late_fills_the_gap_unless_the_child_was_not_seen() {
    var period = new PeriodRecord().with(start(), visit(A, START.plusDays(10)));
    LocalDate between = START.plusDays(5);
    assertThat(
            period.cleared(
                new RecordLookedAfterVisit(
                    ID, B, between, between, VisitOutcome.CHILD_NOT_SEEN, VisitPlace.PLACEMENT)))
        .isEmpty();
    assertThat(period.cleared(visit(B, between)))
        .containsExactly(
            Finding.of(CHILD_SEEN_WITHIN_1_WEEK_OF_PLACEMENT, A.toString(), START.plusWeeks(1)));
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-10-01, 2018-10-08, true,  a plain week is five working days
          2018-10-01, 2018-10-09, false, the day after the fifth
          2018-12-21, 2019-01-02, true,  'Christmas Day, Boxing Day and New Year''s Day do not count'
          2018-12-21, 2019-01-03, false, one day past Christmas
          2018-03-28, 2018-04-06, true,  Good Friday and Easter Monday do not count
          2018-03-28, 2018-04-07, false, one day past Easter
          2022-09-15, 2022-09-23, true,  the state funeral of 19 September 2022 was a bank holiday
          2022-09-15, 2022-09-24, false, one day past the limit that the funeral moved
          2018-10-26, 2018-11-02, true,  from a Friday the Monday is day one
          2018-10-27, 2018-11-02, true,  from a Saturday too
          2018-10-27, 2018-11-03, false, and the fifth is a Friday
          """)
  void a_visit_made_in_time_may_still_be_written_up_late(
      LocalDate visitedOn, LocalDate recordedOn, boolean kept, String why) {
    var rule = VISIT_RECORDED_WITHIN_5_WORKING_DAYS;
    var period = new PeriodRecord().with(startOn(visitedOn));
    assertThat(period.made(visit(C, visitedOn, recordedOn)))
        .as(why)
        .isEqualTo(
            kept ? List.of() : List.of(Finding.of(rule, C.toString(), recordedOn.minusDays(1))));
  }
}
