package uk.safeguarding.agencyreturns.screens.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2026-11-22T10:14:59Z, 22 November 2026 at 10:14am, in winter London is Greenwich
          2026-07-30T23:30:00Z, 31 July 2026 at 12:30am,     in summer it is already tomorrow
          2026-07-30T11:05:00Z, 30 July 2026 at 12:05pm,     noon is afternoon
          """)
  void times_are_london_s(Instant instant, String words, String why) {
    assertThat(Words.time(instant)).as(why).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2018-10   | October 2018                          | a month
          2008-09   | September 2008                        | a month that could be a financial year
          2018-Q2   | Quarter 2, 2018-19 (Jul to Sep 2018)  | a quarter
          31 March  | 31 March                              | another format's period stays as it is written
          """)
  void a_period_is_named_as_people_name_it(String written, String words, String why) {
    assertThat(Words.period(written)).as(why).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"1, 1 KB", "48200, 48 KB", "999600, 1 MB", "32000000, 32 MB"})
  void a_size_is_rounded(long bytes, String words) {
    assertThat(Words.size(bytes)).isEqualTo(words);
  }
}
