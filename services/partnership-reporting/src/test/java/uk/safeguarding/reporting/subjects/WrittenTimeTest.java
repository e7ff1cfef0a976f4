package uk.safeguarding.reporting.subjects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the library reads is read the same, and nothing else is. */
class WrittenTimeTest {

  @Test
  void every_day_of_eight_years_is_the_one_that_was_written() {
    LocalDate.of(2015, 1, 1)
        .datesUntil(LocalDate.of(2023, 1, 1))
        .forEach(day -> assertThat(WrittenTime.day(day.toString())).isEqualTo(day));
  }

  @ParameterizedTest
  @ValueSource(strings = {"+12018-10-31", "-0001-01-01", "0000-02-29"})
  void a_day_in_a_rarer_form_is_read_as_the_library_reads_it(String written) {
    assertThat(WrittenTime.day(written)).isEqualTo(LocalDate.parse(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018-10-31T00:00:00Z",
        "2018-10-31T23:59:59Z",
        "2020-02-29T12:30:15Z",
        "2018-10-31T24:00:00Z",
        "2016-12-31T23:59:60Z",
        "2018-10-31T23:59:59.123Z",
        "2018-10-31T23:59:59+01:00"
      })
  void a_moment_is_the_one_that_the_library_reads(String written) {
    assertThat(WrittenTime.moment(written)).isEqualTo(Instant.parse(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-02-29", "2018-13-01", "2018-1-011", "2018/10/31", "", "2018-10-3x"})
  void what_is_no_day_is_refused(String written) {
    assertThatThrownBy(() -> WrittenTime.day(written)).isInstanceOf(DateTimeException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018-10-31T23:60:00Z", "2019-02-29T10:00:00Z", "2018-10-31T25:00:00Z"})
  void what_is_no_moment_is_refused(String written) {
    assertThatThrownBy(() -> WrittenTime.moment(written)).isInstanceOf(DateTimeException.class);
  }
}
