package uk.safeguarding.reporting.comparators;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.reporting.comparators.SouthamptonComparators.COMPARATORS;
import static uk.safeguarding.reporting.comparators.SouthamptonComparators.matches;
import static uk.safeguarding.reporting.comparators.SouthamptonComparators.measure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.kernel.FinancialYear;

/** The product's own files against cells of the Department for Education's tool. */
class SouthamptonComparatorsTest {

  @Test
  void twenty_two_of_the_indicators_are_compared() {
    assertThat(matches()).hasSize(22);
    assertThat(COMPARATORS.match("M1")).as("contacts are counted locally").isNull();
  }

  @Test
  void southampton_has_ten_statistical_neighbours() {
    assertThat(COMPARATORS.publication().areas().own()).isEqualTo("Southampton");
    assertThat(COMPARATORS.publication().areas().neighbours()).hasSize(10);
  }

  @Test
  void every_match_says_how_the_definitions_differ() {
    assertThat(matches())
        .allSatisfy(
            match ->
                assertThat(match.differs())
                    .as(match.ref())
                    .isNotEmpty()
                    .allSatisfy(sentence -> assertThat(sentence).matches("[A-Z].*\\.")));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          LAC1-NI,     2017-18, Southampton, 104,    'named 2018 by the tool: 31 March 2018'
          LAC1-NI,     2024-25, England,     67,     the last year of the copy
          CP6B-NI,     2017-18, Southampton, 65.9,   printed 65.900000000000006
          M2,          2016-17, Southampton, 3044,   a count
          M6-QL,       2017-18, Southampton, 20.3,   a percentage
          LAC13,       2015-16, Southampton, -,      suppressed or not available
          LAC6 (%),    2018-19, Waltham Forest, -,   suppressed or not available
          LAC12 (%),   2018-19, Southampton, -,      published from 2019-20
          """)
  void a_cell_is_copied_as_it_was_published(
      String ref, String year, String area, @Nullable BigDecimal value, String why) {
    assertThat(measure(ref).at(FinancialYear.parse(year), area)).as(why).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"LAC1-NI, 0", "CP6B-NI, 1", "M2, 0", "M6-QL, 1"})
  void a_measure_has_the_places_that_it_was_published_with(String ref, int decimals) {
    assertThat(measure(ref).decimals()).isEqualTo(decimals);
  }
}
