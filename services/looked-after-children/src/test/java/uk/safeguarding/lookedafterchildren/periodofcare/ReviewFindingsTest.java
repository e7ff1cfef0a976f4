package uk.safeguarding.lookedafterchildren.periodofcare;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCarePractice.CHILD_IS_HEARD_AT_REVIEW;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCarePractice.FIRST_REVIEW_WITHIN_20_WORKING_DAYS;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCarePractice.NEXT_REVIEW_WITHIN_6_MONTHS;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCarePractice.SECOND_REVIEW_WITHIN_3_MONTHS;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.ID;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.START;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.end;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.review;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.start;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.startOn;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.RecordLookedAfterReview;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.WithdrawLookedAfterReview;
import uk.safeguarding.lookedafterchildren.periodofcare.reviews.ReviewParticipation;

/** How often a looked-after child's case is reviewed, and whether the child is heard. */
class ReviewFindingsTest {

  private static final UUID A = new UUID(9, 1);
  private static final UUID B = new UUID(9, 2);
  private static final UUID C = new UUID(9, 3);

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-10-01, 2018-10-29, true,  four plain weeks are twenty working days
          2018-10-01, 2018-10-30, false, the day after the twentieth
          2018-12-10, 2019-01-10, true,  'Christmas Day, Boxing Day and New Year''s Day do not count'
          2018-12-10, 2019-01-11, false, one day past the limit that Christmas moved
          2018-03-19, 2018-04-18, true,  Good Friday and Easter Monday do not count
          2018-03-19, 2018-04-19, false, one day past the limit that Easter moved
          2011-04-15, 2011-05-19, true,  'Easter, the royal wedding of 29 April 2011 and early May'
          2011-04-15, 2011-05-20, false, one day past all four
          2022-08-30, 2022-09-28, true,  the state funeral of 19 September 2022 was a bank holiday
          2022-08-30, 2022-09-29, false, one day past the limit that the funeral moved
          2023-04-24, 2023-05-24, true,  'the coronation of 8 May 2023 beside early May'
          2023-04-24, 2023-05-25, false, one day past both
          2018-10-19, 2018-11-16, true,  from a Friday; the clocks changed on 28 October
          2018-10-20, 2018-11-16, true,  from a Saturday the next Monday is day one
          2018-10-20, 2018-11-17, false, and the twentieth is a Friday
          """)
  void the_first_review_is_within_20_working_days(
      LocalDate from, LocalDate heldOn, boolean kept, String why) {
    var rule = FIRST_REVIEW_WITHIN_20_WORKING_DAYS;
    assertThat(new PeriodRecord().with(startOn(from)).made(review(A, heldOn)))
        .as(why)
        .isEqualTo(kept ? List.of() : List.of(Finding.of(rule, A.toString(), heldOn.minusDays(1))));
  }

  @ParameterizedTest(name = "{0}, {1}, {2}: {4}")
  @CsvSource(
      textBlock =
          """
          2018-10-26, 2019-01-26, 2019-07-26, true,  'three months and six, to the day'
          2018-10-26, 2019-01-27, 2019-07-27, false, the day after three months
          2018-10-26, 2019-01-26, 2019-07-27, false, the day after six months
          2018-11-30, 2019-02-28, 2019-08-28, true,  there is no 30 February
          2018-11-30, 2019-03-01, 2019-08-28, false, and the last of February was the last day
          2018-10-31, 2019-01-31, 2019-07-31, true,  'the clocks change twice, and months are months'
          2018-10-31, 2019-01-31, 2019-08-01, false, the day after six months
          2019-11-30, 2020-02-29, 2020-08-29, true,  a leap year has a day more
          """)
  void the_second_is_within_3_months_and_each_further_one_within_6(
      LocalDate first, LocalDate second, LocalDate third, boolean kept, String why) {
    var period = new PeriodRecord().with(startOn(first), review(A, first));
    int missed = period.made(review(B, second)).size();
    missed += period.with(review(B, second)).made(review(C, third)).size();
    assertThat(missed).as(why).isEqualTo(kept ? 0 : 1);
  }

  @Test
  void each_limit_has_its_own_rule_and_what_never_came_is_found_at_the_end() {
    LocalDate first = LocalDate.of(2018, 10, 26);
    var period = new PeriodRecord().with(start());
    assertThat(period.made(FIRST_REVIEW_WITHIN_20_WORKING_DAYS, end(START.plusDays(29))))
        .containsExactly(
            Finding.of(FIRST_REVIEW_WITHIN_20_WORKING_DAYS, "end", LocalDate.of(2018, 10, 29)));
    period.with(review(A, first));
    assertThat(period.made(review(B, first.plusMonths(4))))
        .containsExactly(
            Finding.of(SECOND_REVIEW_WITHIN_3_MONTHS, B.toString(), first.plusMonths(3)));
    period.with(review(B, first.plusMonths(3)));
    assertThat(period.made(review(C, first.plusMonths(10))))
        .containsExactly(
            Finding.of(NEXT_REVIEW_WITHIN_6_MONTHS, C.toString(), first.plusMonths(9)));
  }

  @Test
  void a_review_that_was_withdrawn_leaves_its_gap_again() {
    var period =
        new PeriodRecord()
            .with(start(), review(A, START.plusDays(20)), review(B, START.plusDays(40)));
    assertThat(period.made(new WithdrawLookedAfterReview(ID, A, WithdrawalReason.ENTERED_IN_ERROR)))
        .containsExactly(
            Finding.of(
                FIRST_REVIEW_WITHIN_20_WORKING_DAYS, B.toString(), LocalDate.of(2018, 10, 29)));
  }

  @ParameterizedTest
  @EnumSource(ReviewParticipation.class)
  void a_child_of_4_or_over_is_heard(ReviewParticipation participation) {
    boolean unheard =
        participation == ReviewParticipation.ATTENDED_WITHOUT_CONVEYING_VIEWS
            || participation == ReviewParticipation.VIEWS_NOT_CONVEYED;
    assertThat(
            new PeriodRecord()
                .with(start())
                .made(new RecordLookedAfterReview(ID, A, START.plusDays(9), participation)))
        .isEqualTo(
            unheard
                ? List.of(Finding.of(CHILD_IS_HEARD_AT_REVIEW, A.toString(), null))
                : List.of());
  }
}
