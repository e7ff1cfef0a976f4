package uk.safeguarding.reporting.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.kernel.Month;

/** What the definitions of the product's own files say of rounding, dates and populations. */
class SouthamptonDefinitionsTest {
  private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.load();

  private static List<Indicator> indicators() {
    return CATALOGUE.indicators();
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M2-NI       | displayed | 0 | printed changes follow the displayed rate
          M6-QL       | displayed | 0 | and whole per cent printed as 13.0
          EH4-QL      | displayed | 0 | the same
          CP1-NI      | displayed | 0 | a rate
          LAC1-NI     | displayed | 0 | a rate
          CP2b %      | displayed | 0 | 33.0, not 33.3
          CP2-NI      | unrounded | 0 | prints +58% and -15%, which displayed rates do not give
          CP6B-NI     | unrounded | 0 | not among the displayed ones
          CP3-QL      | unrounded | 1 | a percentage with one place
          CP8-QL      | unrounded | 0 | whole per cent printed as 85.0
          M1          | unrounded | 0 | a count
          """)
  void rounding_follows_what_the_partnership_printed(
      String ref, String changeFrom, int decimals, String why) {
    Rounding rounding = at(ref, "2018-10").rounding();
    assertThat(rounding.changeFrom())
        .isEqualTo(ChangeFrom.valueOf(changeFrom.toUpperCase(Locale.ROOT)));
    assertThat(rounding.decimals()).isEqualTo(decimals);
  }

  @Test
  void only_the_six_rows_printed_from_displayed_values_are_calculated_from_them() {
    assertThat(indicators())
        .filteredOn(
            it -> it.definitions().getFirst().rounding().changeFrom() == ChangeFrom.DISPLAYED)
        .map(Indicator::ref)
        .containsExactlyInAnyOrder("M2-NI", "M6-QL", "EH4-QL", "CP1-NI", "LAC1-NI", "CP2b %");
  }

  @Test
  void a_change_of_definition_is_dated_and_explained() {
    Indicator mash = indicator("M8-QL");
    assertThat(clock("2018-03")).startsWith("24 hours");
    assertThat(clock("2018-04")).startsWith("1 working day");
    assertThat(mash.definitions().getLast().validity().asStated()).isEqualTo("during 2018");
    assertThat(mash.breaksAfter(Month.parse("2017-10"), Month.parse("2018-10")))
        .containsExactly(Month.parse("2018-04"));
    assertThat(mash.breaksAfter(Month.parse("2018-04"), Month.parse("2018-10"))).isEmpty();
    assertThat(indicator("LAC12 (val)").breaksAfter(Month.parse("2017-10"), Month.parse("2018-10")))
        .as("codes were split, what is counted is the same")
        .isEmpty();
  }

  @Test
  void every_rate_is_per_child_of_a_dated_population() {
    Population children = CATALOGUE.population("children-aged-0-17");
    assertThat(children.at(Month.parse("2018-06")))
        .extracting("people")
        .isEqualTo(new BigDecimal(49880));
    assertThat(children.at(Month.parse("2018-07")))
        .extracting("people")
        .isEqualTo(new BigDecimal(50296));
    assertThat(indicators())
        .filteredOn(it -> it.definitions().getFirst().kind() == Kind.RATE)
        .hasSize(5)
        .allMatch(it -> it.definitions().getFirst().unit().equals("per 10,000 children aged 0-17"));
  }

  @Test
  void every_definition_says_in_words_what_a_value_means() {
    assertThat(indicators())
        .allSatisfy(
            it ->
                assertThat(it.definitions())
                    .as(it.ref())
                    .allSatisfy(
                        definition ->
                            assertThat(definition.statement()).isNotNull().doesNotEndWith(".")));
  }

  private static String clock(String month) {
    return Objects.requireNonNull(at("M8-QL", month).clock()).limit();
  }

  private static Indicator indicator(String ref) {
    return Objects.requireNonNull(CATALOGUE.find(ref), ref);
  }

  private static IndicatorDefinition at(String ref, String month) {
    return Objects.requireNonNull(indicator(ref).definitionAt(Month.parse(month)));
  }
}
