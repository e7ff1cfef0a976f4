package uk.safeguarding.reporting.subjects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDayTest {

  @Test
  void reads_every_day_as_the_jdk_writes_it() {
    LocalDate.of(1899, 12, 1)
        .datesUntil(LocalDate.of(2101, 1, 1))
        .forEach(day -> assertThat(IsoDay.parse(day.toString())).isEqualTo(day));
    assertThat(IsoDay.parse("+12345-01-02")).isEqualTo(LocalDate.of(12345, 1, 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018-02-29",
        "2018-13-01",
        "2018-00-10",
        "2018-1-001",
        "2018/10/31",
        "201a-10-31",
        "２018-10-31",
        "",
        "2018-10",
        "-018-10-31"
      })
  void refuses_what_is_no_day(String written) {
    assertThatThrownBy(() -> IsoDay.parse(written)).isInstanceOf(DateTimeException.class);
  }
}
