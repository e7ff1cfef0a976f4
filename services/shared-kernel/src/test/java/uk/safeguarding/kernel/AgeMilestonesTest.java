package uk.safeguarding.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeMilestonesTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2008-05-14, 2026-05-13, 17, the day before the birthday
          2008-05-14, 2026-05-14, 18, an age is reached at the start of the day
          2008-05-14, 2026-05-15, 18, the day after
          2008-05-14, 2008-05-14,  0, the day of birth
          2008-05-14, 2008-05-13, -1, the day before it
          2008-05-14, 2009-05-13,  0, the last day before the first birthday
          2008-02-29, 2026-02-28, 17, born on 29 February: 28 February of a common year is too early
          2008-02-29, 2026-03-01, 18, and 1 March is the day
          2008-02-29, 2024-02-28, 15, in a leap year the day before is
          2008-02-29, 2024-02-29, 16, the 28th and the birthday is the 29th
          2008-03-01, 2026-02-28, 17, born on 1 March: nothing changes on 28 February
          2008-02-28, 2024-02-28, 16, born on 28 February: a leap year does not wait for the 29th
          2008-12-31, 2025-12-31, 17, the last day of a year
          2008-01-01, 2025-12-31, 17, the day before New Year
          """)
  void an_age_is_reached_at_the_start_of_the_anniversary(
      LocalDate dateOfBirth, LocalDate day, int age, String why) {
    assertThat(AgeMilestones.ageOn(day, dateOfBirth)).as(why).isEqualTo(age);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2008-05-14, 18, 2026-05, an ordinary birthday
          2008-05-31, 18, 2026-05, the last day of a month stays in it
          2008-02-29, 17, 2025-03, born on 29 February: in a common year it falls into March
          2008-02-29, 18, 2026-03, and in the next
          2008-02-29, 16, 2024-02, in a leap year it stays in February
          2008-12-31, 25, 2033-12, the last milestone
          """)
  void a_milestone_is_told_as_a_month(LocalDate dateOfBirth, int age, String month, String why) {
    assertThat(AgeMilestones.of(dateOfBirth).get(age)).as(why).hasToString(month);
  }

  @Test
  void every_milestone_of_every_birthday_of_a_leap_cycle_is_the_month_in_which_the_age_changes() {
    for (LocalDate born = LocalDate.of(2008, 1, 1);
        born.isBefore(LocalDate.of(2012, 1, 1));
        born = born.plusDays(1)) {
      LocalDate dateOfBirth = born;
      AgeMilestones.of(born)
          .forEach(
              (age, month) -> {
                LocalDate first = month.firstDay();
                assertThat(AgeMilestones.ageOn(first.minusDays(1), dateOfBirth)).isLessThan(age);
                assertThat(AgeMilestones.ageOn(first.plusMonths(1).minusDays(1), dateOfBirth))
                    .isEqualTo(age);
              });
    }
  }

  @Test
  void there_is_a_month_for_each_milestone_and_none_can_be_changed() {
    var months = AgeMilestones.of(LocalDate.of(2008, 5, 14));
    assertThat(months.keySet()).containsExactly(14, 16, 17, 18, 19, 20, 21, 25);
    assertThat(months).isUnmodifiable();
  }
}
