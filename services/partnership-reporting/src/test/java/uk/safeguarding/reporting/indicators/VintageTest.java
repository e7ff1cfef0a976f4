package uk.safeguarding.reporting.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.kernel.FinancialYear;

class VintageTest {

  @ParameterizedTest(name = "{0}: {1}, old for {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2016-17 data, updated Nov 2017 | 2016-17 | 2018-19 | true  | two years before
          2016-17 data, updated Nov 2017 | 2016-17 | 2017-18 | false | the year before
          updated 2018-11, 2017-18 data  | 2017-18 | 2018-19 | false | a month is no year
          of the year 2016-17            | 2016-17 | 2016-17 | false | the same year
          the latest                     |         | 2018-19 | false | no year at all
          2016/17                        |         | 2018-19 | false | another way to write years
          """)
  void a_vintage_is_read_from_its_words(
      String words, @Nullable String year, String shown, boolean old, String why) {
    Vintage vintage = Vintage.parse(words);
    assertThat(vintage == null ? null : vintage.dataOf().toString()).isEqualTo(year);
    assertThat(vintage != null && vintage.isOldFor(FinancialYear.parse(shown))).isEqualTo(old);
  }
}
