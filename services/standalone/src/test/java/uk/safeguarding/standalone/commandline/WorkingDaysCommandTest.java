package uk.safeguarding.standalone.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void it_prints_the_last_day_of_the_limit_and_nothing_else() {
    assertThat(execute("2018-12-21", "10")).isZero();
    assertThat(out.toString().lines()).containsExactly("2019-01-09");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void it_says_when_the_answer_rests_on_holidays_that_nobody_has_proclaimed() {
    assertThat(execute("2030-01-02", "1")).isZero();
    assertThat(out.toString().lines())
        .as("for scripts, the day alone")
        .containsExactly("2030-01-03");
    assertThat(err.toString()).contains("computed; they are not proclaimed yet");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          21.12.2018 | 10  | '21.12.2018' is not a date, for example 2018-12-21 | another spelling
          2018-02-30 | 10  | '2018-02-30' is not a date, for example 2018-12-21 | there is no such day
          2018-12-21 | ten | 'ten'                                              | no number
          1989-12-31 | 10  | 1989-12-31 is outside the calendar of working days | a day before the calendar
          2030-12-30 | 99  | is outside the calendar of working days            | it ends after the calendar
          2018-12-21 | -1  | A limit of -1 working days                         | a limit looks ahead
          """)
  void what_cannot_be_counted_is_refused_in_words(
      String start, String days, String words, String why) {
    assertThat(execute(start, days)).as(why).isEqualTo(2);
    assertThat(out.toString()).as("nothing that a script could take for a day").isEmpty();
    assertThat(err.toString()).contains(words).doesNotContain("Exception", "\tat ");
  }

  private int execute(String start, String days) {
    return Safeguarding.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute("working-days", "add", start, days);
  }
}
