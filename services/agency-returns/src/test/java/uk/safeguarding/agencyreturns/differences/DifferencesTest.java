package uk.safeguarding.agencyreturns.differences;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.safeguarding.agencyreturns.formats.Finding;
import uk.safeguarding.agencyreturns.formats.ReadReturn;
import uk.safeguarding.agencyreturns.submission.Commentary;
import uk.safeguarding.agencyreturns.submission.ReportedFigure;
import uk.safeguarding.agencyreturns.submission.ReportedRow;

class DifferencesTest {

  @Test
  void figures_are_added_changed_and_removed_by_indicator_and_month() {
    Differences found =
        Differences.between(
            figures(row("M1", "2018-09", "1441", "2018-10", "1620"), row("M2", "2018-10", "235")),
            figures(row("M3", "2018-10", "14.5"), row("M1", "2018-10", "1621", "2018-11", "9")));
    assertThat(found.rowsAdded()).containsExactly("M3");
    assertThat(found.rowsRemoved()).containsExactly("M2");
    assertThat(found.figures().changed())
        .extracting(
            each -> each.indicator() + " " + each.before().value() + " " + each.after().value())
        .containsExactly("M1 1620 1621");
    assertThat(found.figures().added())
        .extracting(each -> each.indicator() + " " + each.period())
        .containsExactly("M3 2018-10", "M1 2018-11");
    assertThat(found.figures().removed())
        .extracting(each -> each.indicator() + " " + each.period())
        .containsExactly("M1 2018-09", "M2 2018-10");
  }

  @Test
  void another_spelling_of_a_number_and_another_order_of_rows_are_no_difference() {
    assertThat(
            Differences.between(
                    figures(row("M1", "2018-10", "87"), row("M2", "2018-10", null)),
                    figures(row("M2", "2018-10", null), row("M1", "2018-10", "87.0")))
                .none())
        .isTrue();
  }

  @Test
  void a_figure_that_becomes_undefined_is_changed_and_not_removed() {
    Differences found =
        Differences.between(
            figures(row("M1", "2018-10", "87")), figures(row("M1", "2018-10", null)));
    assertThat(found.figures().changed()).hasSize(1);
    assertThat(found.figures().removed()).isEmpty();
  }

  @Test
  void the_counts_behind_a_figure_and_that_it_is_estimated_are_parts_of_it() {
    var before = new ReportedFigure("2018-10", BigDecimal.TEN);
    var after =
        new ReportedFigure("2018-10", BigDecimal.TEN, BigDecimal.ONE, BigDecimal.TEN, true, false);
    assertThat(FigureParts.changed(before, after))
        .containsExactly("numerator", "denominator", "estimated");
  }

  @Test
  void words_are_compared_by_what_they_are_about() {
    Differences found =
        Differences.between(words("M1", "Rising.", "M2", "Steady."), words("M1", "Falling."));
    assertThat(found.commentary().changed())
        .containsExactly(new Changes.Changed<>("M1", "2018-10", "Rising.", "Falling."));
    assertThat(found.commentary().removed())
        .containsExactly(new Changes.Removed<>("M2", "2018-10", "Steady."));
  }

  @Test
  void an_error_that_moves_with_its_row_is_the_same_error() {
    assertThat(Differences.between(errors(error(2, "n/a")), errors(error(3, "n/a"))).none())
        .isTrue();
  }

  @Test
  void of_two_errors_alike_the_one_that_was_corrected_is_gone() {
    Differences found =
        Differences.between(
            errors(error(2, "n/a"), error(9, "n/a")), errors(error(9, "n/a"), error(4, "x")));
    assertThat(found.errorsGone()).extracting(Finding::row).containsExactly(2);
    assertThat(found.newErrors()).extracting(Finding::row).containsExactly(4);
  }

  @Test
  void what_was_assumed_is_no_error() {
    var note =
        new Finding(
            "columns-unread", Finding.Severity.NOTE, 1, "Monthly dataset", 0, null, null, "So.");
    assertThat(Differences.between(errors(), errors(note)).newErrors()).isEmpty();
  }

  private static ReadReturn figures(ReportedRow... rows) {
    return new ReadReturn(rows.length, rows.length, List.of(rows), List.of(), List.of(), "hash");
  }

  private static ReportedRow row(String indicator, @Nullable String... periodsAndValues) {
    @Nullable ReportedFigure[] figures = new ReportedFigure[periodsAndValues.length / 2];
    for (int i = 0; i < figures.length; i++) {
      String value = periodsAndValues[2 * i + 1];
      figures[i] =
          new ReportedFigure(
              String.valueOf(periodsAndValues[2 * i]),
              value == null ? null : new BigDecimal(value));
    }
    return new ReportedRow(1, indicator, Arrays.asList(figures));
  }

  private static ReadReturn words(String... indicatorsAndTexts) {
    Commentary[] words = new Commentary[indicatorsAndTexts.length / 2];
    for (int i = 0; i < words.length; i++) {
      words[i] =
          new Commentary(
              i + 1, indicatorsAndTexts[2 * i], "2018-10", indicatorsAndTexts[2 * i + 1]);
    }
    return new ReadReturn(1, 1, List.of(), List.of(words), List.of(), "hash");
  }

  private static ReadReturn errors(Finding... findings) {
    return new ReadReturn(9, 0, List.of(), List.of(), List.of(findings), "hash");
  }

  private static Finding error(int row, String value) {
    return new Finding(
        "not-a-number",
        Finding.Severity.ERROR,
        1,
        "Monthly dataset",
        row,
        "2018-10",
        value,
        value + " is not a number.");
  }
}
