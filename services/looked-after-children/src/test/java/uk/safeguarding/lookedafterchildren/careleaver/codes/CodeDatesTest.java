package uk.safeguarding.lookedafterchildren.careleaver.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CodeDatesTest {

  private static final LocalDate A_DAY = LocalDate.of(2022, 4, 1);

  @ParameterizedTest(name = "on {0}: {1}, {2}")
  @CsvSource(
      textBlock =
          """
          2022-03-31, false, the day before the first year
          2022-04-01, true,  its first day
          2024-03-31, true,  the last day of the last year
          2024-04-01, false, the day after
          """)
  void a_code_is_in_force_from_1_april_of_its_first_year_to_31_march_of_its_last(
      LocalDate day, boolean inForce, String why) {
    assertThat(CodeDates.of("2022-23", "2023-24").include(day)).as(why).isEqualTo(inForce);
  }

  @Test
  void without_bounds_a_code_is_always_in_force() {
    assertThat(CodeDates.of("", "").include(LocalDate.of(2011, 4, 1))).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Accommodation.class)
  void every_code_of_accommodation_has_its_years(Accommodation code) {
    assertThat(code.isInForce(A_DAY)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(InTouch.class)
  void every_code_of_contact_has_its_years(InTouch code) {
    assertThat(code.isInForce(A_DAY)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Activity.class)
  void every_code_of_activity_has_its_years(Activity code) {
    assertThat(code.isInForce(A_DAY)).isEqualTo(code != Activity.F3 && code != Activity.P3);
    assertThat(code.isInForce(A_DAY.minusDays(1))).isTrue();
  }

  @Test
  void the_second_of_each_pair_is_unsuitable() {
    assertThat(Accommodation.U1.isSuitable()).isTrue();
    assertThat(Accommodation.U2.isSuitable()).isFalse();
    assertThat(Accommodation.S2.isSuitable()).as("no fixed abode").isFalse();
    assertThat(Accommodation.X2.isSuitable()).as("custody").isFalse();
  }
}
