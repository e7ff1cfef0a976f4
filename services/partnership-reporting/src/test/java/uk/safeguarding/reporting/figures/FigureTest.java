package uk.safeguarding.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;

class FigureTest {
  private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.load();

  /** Reported: blank is not supplied, "-" is reported as undefined. */
  @ParameterizedTest(name = "{0} {1} of {2}, {3} reported: {8}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CP4    | 37 | 40 | 92.5 | 92.5 | 92.5              | REPORTED |              | reported and derived agree
          CP4    | 39 | 49 | 79.6 | 79.6 | 79.59183673469388 | REPORTED |              | changes are from the unrounded value
          CP4    | 39 | 49 | 97.6 | 97.6 | 97.6              | REPORTED |              | counts that contradict it are not its counts
          EH4-QL | 74 | 112 | 66  | 66   | 66                | REPORTED |              | changes from what is displayed
          EH4-QL | 74 | 112 | 66.0 | 66.0 | 66               | REPORTED |              | whole per cent printed with .0
          CP4    | 39 | 49 |      | 79.6 | 79.59183673469388 | DERIVED  |              | not reported, but it follows
          EH4-QL | 74 | 112 |     | 66   | 66                | DERIVED  |              | at the places it would be reported with
          CP4    |    | 49 |      |      |                   |          | NOT_SUPPLIED | one count is not enough
          CP4    |    |    | 79.6 | 79.6 | 79.6              | REPORTED |              | without counts as reported
          CP4    | 0  | 0  |      |      |                   |          | UNDEFINED    | nothing to take a share of
          CP4    |    | 0  |      |      |                   |          | UNDEFINED    | whatever the numerator
          CP4    | 39 | 49 | -    |      |                   |          | UNDEFINED    | it was reported as undefined
          M1     |    |    |      |      |                   |          | NOT_SUPPLIED | nobody reported
          M1     | 0  |    | 0    | 0    | 0                 | REPORTED |              | a nought is a number
          """)
  void a_figure_is_what_was_reported_or_what_follows(
      String ref,
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator,
      @Nullable String reported,
      @Nullable BigDecimal value,
      @Nullable BigDecimal basis,
      @Nullable Source source,
      @Nullable Missing missing,
      String why) {
    var figure =
        Figure.of(definition(ref), reported(reported), new Counts(numerator, denominator, null));
    assertThat(figure.value()).isEqualTo(value);
    assertThat(figure.basis() == null ? null : figure.basis().toDecimal()).isEqualTo(basis);
    assertThat(figure.source()).isEqualTo(source);
    assertThat(figure.missing()).isEqualTo(missing);
    assertThat(figure.numerator()).isEqualTo(numerator);
  }

  private static @Nullable ReportedFigure reported(@Nullable String written) {
    if (written == null) {
      return null;
    }
    return new ReportedFigure(written.equals("-") ? null : new BigDecimal(written));
  }

  private static IndicatorDefinition definition(String ref) {
    var indicator = Objects.requireNonNull(CATALOGUE.find(ref));
    return Objects.requireNonNull(indicator.definitionAt(SouthamptonDataset.OCTOBER));
  }
}
