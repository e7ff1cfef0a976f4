package uk.safeguarding.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.reporting.indicators.Kind;
import uk.safeguarding.reporting.printed.Numbers;

class DashboardPrinterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FLOW       | 0 | 1620  | 1,620  | thousands are separated
          PERCENTAGE | 1 | 14.5  | 14.5%  | a percentage carries its sign
          PERCENTAGE | 0 | 76.0  | 76%    | the source prints whole percentages as 76.0, which is false precision
          RATE       | 0 | 47    | 47     | a rate's unit stands in its title
          STOCK      | 0 | 0     | 0      | zero is a figure
          """)
  void a_month_s_value_is_printed_with_the_places_it_is_known_to(
      Kind kind, int decimals, BigDecimal value, String printed, String why) {
    assertThat(new Numbers(kind, decimals).value(value).text()).as(why).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      textBlock =
          """
          12,   Up 12%,    a rise
          -8,   Down 8%,   a fall has no second sign
          0,    No change, nothing moved in whole per cent
          null, -,         from nothing no change can be told
          """)
  void a_change_is_printed_in_words(@Nullable BigDecimal change, String printed, String why) {
    assertThat(Numbers.change(change).text()).as(why).isEqualTo(printed);
  }
}
