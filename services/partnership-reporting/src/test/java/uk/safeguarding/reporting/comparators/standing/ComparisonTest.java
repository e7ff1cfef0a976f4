package uk.safeguarding.reporting.comparators.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.reporting.comparators.SouthamptonComparators.COMPARATORS;
import static uk.safeguarding.reporting.comparators.SouthamptonComparators.indicator;
import static uk.safeguarding.reporting.comparators.SouthamptonComparators.match;

import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.reporting.figures.Missing;
import uk.safeguarding.reporting.figures.ReportedMonths;
import uk.safeguarding.reporting.figures.SouthamptonDataset;

/** Our own year beside what our authority published for it. */
class ComparisonTest {
  private static final FinancialYear YEAR = new FinancialYear(2017);
  private static final FinancialYear RUNNING = new FinancialYear(2018);
  private static final Month MARCH = new Month(2018, 3);

  private final ReportedMonths reported = new ReportedMonths();

  @Test
  void a_stock_is_that_of_the_end_of_march_and_of_no_other_month() {
    reported.with("LAC1", MARCH, "525").with("LAC1", MARCH.previous(), "999");
    Comparison compared = compared("LAC1", YEAR);
    assertThat(compared.standings().own().value()).isEqualByComparingTo("522");
    assertThat(compared.ours().figure().value()).isEqualByComparingTo("525");
    assertThat(compared.ours().difference()).isEqualByComparingTo("3");
  }

  @Test
  void a_flow_is_the_sum_of_the_year_s_twelve_months() {
    months("M2", "217");
    Comparison compared = compared("M2", YEAR);
    assertThat(compared.ours().figure().value()).isEqualByComparingTo("2604");
    assertThat(compared.ours().difference())
        .as("2,604 less the published 2,613")
        .isEqualByComparingTo("-9");
  }

  @Test
  void a_rate_is_the_year_s_count_and_never_a_month_s() {
    months("M2", "217");
    Comparison compared = compared("M2-NI", YEAR);
    assertThat(compared.ours().figure().value())
        .as("2,604 over 49,880 children, times 10,000")
        .isEqualByComparingTo("522");
    assertThat(compared.ours().difference())
        .as("522 less the published 531.8")
        .isEqualByComparingTo("-9.8");
  }

  @Test
  void a_percentage_follows_from_the_counts_of_the_year() {
    months("M2", "200");
    months("M6-QL (val)", "41");
    reported.with("M6-QL (val)", MARCH, "53");
    Comparison compared = compared("M6-QL", YEAR);
    assertThat(compared.ours().figure().value())
        .as("504 of 2,400, while March had 53 of 200")
        .isEqualByComparingTo("21");
    assertThat(compared.ours().difference()).isEqualByComparingTo("0.7");
  }

  @Test
  void a_month_that_nobody_reported_leaves_no_year_to_compare() {
    months("M2", "217");
    reported.with("M2", MARCH, "none");
    assertThat(compared("M2", YEAR).ours().figure().missing()).isEqualTo(Missing.NOT_SUPPLIED);
    assertThat(compared("M2", YEAR).ours().difference()).isNull();
  }

  @Test
  void monthly_percentages_make_no_year() {
    for (Month month : YEAR.months()) {
      reported.with("NI147", month, "80");
    }
    assertThat(compared("NI147", YEAR).ours().figure().missing()).isEqualTo(Missing.NOT_DERIVABLE);
  }

  @Test
  void a_year_that_was_reported_itself_is_taken_as_it_was() {
    reported.with("NI147", YEAR, "78");
    assertThat(compared("NI147", YEAR).ours().difference()).isEqualByComparingTo("-2");
  }

  @Test
  void a_year_that_still_runs_is_not_compared() {
    reported.with("LAC1", new Month(2018, 10), "500");
    Comparison compared = compared("LAC1", RUNNING);
    assertThat(compared.ours().running()).isTrue();
    assertThat(compared.ours().figure().value()).isEqualByComparingTo("500");
    assertThat(compared.ours().difference()).isNull();
  }

  @Test
  void nothing_is_compared_with_a_value_that_was_not_published() {
    FinancialYear suppressed = new FinancialYear(2015);
    reported.with("LAC13", new Month(2016, 3), "9");
    assertThat(compared("LAC13", suppressed).ours().figure().value()).isEqualByComparingTo("9");
    assertThat(compared("LAC13", suppressed).ours().difference()).isNull();
  }

  private void months(String ref, String value) {
    for (Month month : YEAR.months()) {
      reported.with(ref, month, value);
    }
  }

  private Comparison compared(String ref, FinancialYear year) {
    return Comparison.of(
        COMPARATORS, match(ref), indicator(ref), year, SouthamptonDataset.figures(reported));
  }
}
