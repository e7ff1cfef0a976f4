package uk.safeguarding.reporting.signals.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.reporting.signals.SeriesFixture;

class ComparatorPositionTest {
  private static final String BASE = " Gaps are in per cent of the other place's figure.";
  private static final String VINTAGE = " Comparators: 2016-17 data, updated Nov 2017.";

  @ParameterizedTest(name = "{0} {1}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CP1    | 115  | 115 is 13% above statistical neighbours (102), 13% above England (102) and 15% below the South East (135). | the commentary says below statistical neighbours
          LAC1-NI | 104 | 104 is 51% above statistical neighbours (69), 68% above England (62) and 154% above the South East (41). | 35 of 69 is 50.7%; of its own 104 it would look like 34%
          CP2    | 40   | 40 is the same as statistical neighbours (40), 5% below England (42) and 20% below the South East (50). | the same is neither
          M1     | 1620 |                                                              | a local measure has no comparator
          """)
  void a_gap_is_of_the_other_place_s_figure(
      String ref, BigDecimal value, @Nullable String position, String why) {
    assertThat(position(ref, value)).isEqualTo(position == null ? null : position + BASE + VINTAGE);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CP5-QL | 19.7 | 19.7% is 2.8 percentage points below statistical neighbours (22.5%), 1.0 percentage points above England (18.7%) and 2.5 percentage points below the South East (22.2%). | not the same, as the commentary says
          """)
  void percentages_are_compared_in_points(String ref, BigDecimal value, String text, String why) {
    assertThat(position(ref, value)).isEqualTo(text + VINTAGE);
  }

  private static @Nullable String position(String ref, BigDecimal value) {
    return ComparatorPosition.of(
        Objects.requireNonNull(SeriesFixture.indicator(ref)), SeriesFixture.definition(ref), value);
  }
}
