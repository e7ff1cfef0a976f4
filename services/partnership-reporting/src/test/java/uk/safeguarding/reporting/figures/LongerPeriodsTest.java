package uk.safeguarding.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.Quarter;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.indicators.SmallCatalogue;

class LongerPeriodsTest {
  private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.load();
  private static final Quarter QUARTER = Quarter.parse("2018-Q2");
  private static final LocalDate LATER = LocalDate.of(2019, 5, 1);

  @ParameterizedTest(name = "{0} in {1} is {2} {3}: {6}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M1          | 2018-Q2 | 4689 |          | 4689 |       | a flow adds up
          M3          | 2018-Q2 | 15.8 |          | 743  | 4689  | pooled; the mean of 17.1, 14.9 and 15.7 is 15.9
          CP3-QL      | 2018-Q2 | 70.7 |          | 53   | 75    | pooled; the mean is 67.9
          M2-NI       | 2017-Q4 | 161  |          | 801  | 49880 | as the annual report prints it
          CP1-NI      | 2017-Q4 | 61   |          | 305  | 49880 | where the annual report prints 69
          M2-NI       | 2018-Q2 | 148  |          | 743  | 50296 | the population in force in September
          M2-NI       | 2018-Q1 | 146  |          | 730  | 49880 | the population in force in June
          LAC1        | 2018-Q2 | 499  |          | 499  |       | a stock is the last month's
          LAC1-NI     | 2017-Q4 | 105  |          | 522  | 49880 | and so is a rate of it
          LAC10 (%)   | 2018-Q2 | 96.0 |          | 479  | 499   | and a share of it: the quarter's LAC10-QL of its LAC1
          LAC7-QL     | 2018-Q2 | 79.0 |          |      | 499   | even where its count is not known
          M8-QL       | 2018-Q2 |      | NOT_DERIVABLE |  |     | percentages alone are not averaged
          NI147       | 2018-Q2 |      | NOT_DERIVABLE |  |     | nor these
          EH3b%       | 2018-Q2 |      | NOT_DERIVABLE |  |     | half of the counts is not enough
          EH5-QL      | 2018-Q2 |      | NOT_DERIVABLE |  |     | a child missing in two months is one child
          CP2b %      | 2017-Q4 |      | UNDEFINED |   0 | 0     | no transfer-ins in three months
          CP2b %      | 2018-Q2 |      | NOT_DERIVABLE |  |     | September's 33% of 6 is no count
          M1          | 2017-Q2 |      | NOT_SUPPLIED |   |     | before anything was known
          M1          | 2018-Q3 |      | NOT_SUPPLIED |   |     | October alone is no quarter once it is over
          """)
  void quarters_of_the_partnership_follow_from_its_months(
      String ref,
      String quarter,
      @Nullable BigDecimal value,
      @Nullable Missing missing,
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator,
      String why) {
    var figures = new Figures(CATALOGUE, SouthamptonDataset.read(), LATER);
    Figure figure = figures.at(indicator(ref), Quarter.parse(quarter));
    assertThat(figure.value()).isEqualTo(value);
    assertThat(figure.missing()).isEqualTo(missing);
    assertThat(figure.numerator()).isEqualTo(numerator);
    assertThat(figure.denominator()).isEqualTo(denominator);
    assertThat(figure.source()).isEqualTo(value == null ? null : Source.DERIVED);
  }

  @Test
  void a_rate_of_a_year_is_not_scaled() {
    var reported = new ReportedMonths();
    FinancialYear year = FinancialYear.parse("2018-19");
    year.months().forEach(month -> reported.with("CP1", month, "100"));
    Figure rate = at("CP1-NI", year, reported);
    assertThat(rate.numerator()).isEqualByComparingTo("1200");
    assertThat(rate.value()).isEqualByComparingTo("239");
    assertThat(rate.populationVintage()).isEqualTo("estimate in use from July 2018");
  }

  /** Three months of M1 and M2, or of M8-QL, written one after the other. */
  @ParameterizedTest(name = "{0}: {1}; {2} {3}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M1    | 1, 2, 3                | 6    |               | added up
          M1    | 1, 0, 3                | 4    |               | a nought is a number
          M1    | 1, , 3                 |      | NOT_SUPPLIED  | a month is missing
          M1    | 1, none, 3             |      | NOT_SUPPLIED  | the agency says that it cannot
          M1    | 1, -, 3                |      | UNDEFINED     | a flow with an undefined month
          M8-QL | 1 of 10 = 10, 3 of 4 = 75, 0 of 0 = - | 29 |  | 4 of 14: nothing of nothing adds nothing
          M8-QL | 1 of 10 = 10, 75, 0 of 0 = - |  | NOT_DERIVABLE | one month without its counts
          M8-QL | 1 of 10 = 10, , 3 of 4 = 75  |  | NOT_SUPPLIED  | a month is missing
          M8-QL | 0 of 0 = -, 0 of 0 = -, 0 of 0 = - |  | UNDEFINED | nothing at all
          M8-QL | -, -, -                |      | UNDEFINED     | undefined, and nobody said of what
          """)
  void a_month_can_keep_a_quarter_from_having_a_value(
      String ref,
      String months,
      @Nullable BigDecimal value,
      @Nullable Missing missing,
      String why) {
    Figure figure = at(ref, QUARTER, reported(ref, months));
    assertThat(figure.value()).isEqualTo(value);
    assertThat(figure.missing()).isEqualTo(missing);
  }

  @Test
  void an_estimated_month_makes_an_estimated_quarter() {
    assertThat(at("M1", QUARTER, reported("M1", "1, ~2, 3")).estimated()).isTrue();
    assertThat(at("M1", QUARTER, reported("M1", "1, 2, 3")).estimated()).isFalse();
    assertThat(at("LAC1", QUARTER, reported("LAC1", "1, 2, ~3")).estimated()).isTrue();
    assertThat(at("LAC1", QUARTER, reported("LAC1", "1, ~2, 3")).estimated())
        .as("only the last month counts")
        .isFalse();
  }

  @Test
  void what_the_agency_reported_of_the_quarter_itself_is_the_figure() {
    ReportedMonths reported = reported("EH5-QL", "38, 45, 54");
    assertThat(at("EH5-QL", QUARTER, reported).value()).isNull();
    Figure own = at("EH5-QL", QUARTER, reported.with("EH5-QL", QUARTER, "97"));
    assertThat(own.value()).isEqualByComparingTo("97");
    assertThat(own.source()).isEqualTo(Source.REPORTED);
    Figure share = at("M8-QL", QUARTER, reported.with("M8-QL", QUARTER, "601 of 677 = 89"));
    assertThat(share.numerator()).isEqualByComparingTo("601");
    assertThat(Objects.requireNonNull(share.basis()).rounded(2)).hasToString("88.77");
    Figure sum = at("M1", QUARTER, reported("M1", "1, 2, 3").with("M1", QUARTER, "7"));
    assertThat(sum.value()).as("also where months add up to something else").isEqualTo("7");
    assertThat(at("M1", QUARTER, reported("M1", "1, 2, 3").with("M1", QUARTER, "none")).value())
        .as("what the agency cannot supply still follows from its months")
        .isEqualTo("6");
    assertThat(at("M1", QUARTER, reported("M1", "1, 2, 3").with("M1", QUARTER, "-")).missing())
        .isEqualTo(Missing.UNDEFINED);
  }

  @ParameterizedTest(name = "{0} on {1} is {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M1   | 2018-09-30 | 6 | July and August have ended, September is so far
          M1   | 2018-08-31 | 6 | what is known of later months is so far
          LAC1 | 2018-09-10 | 3 | the latest that is known
          """)
  void a_running_quarter_is_so_far(String ref, LocalDate today, BigDecimal value, String why) {
    Figures figures = new Figures(CATALOGUE, reported(ref, "1, 2, 3"), today);
    assertThat(figures.at(indicator(ref), QUARTER).value()).isEqualTo(value);
    assertThat(figures.isRunning(QUARTER)).isTrue();
  }

  @Test
  void a_running_quarter_waits_for_no_month_that_still_runs() {
    var today = LocalDate.of(2018, 9, 10);
    assertThat(new Figures(CATALOGUE, reported("M1", "1, 2, "), today).at(indicator("M1"), QUARTER))
        .extracting(Figure::value)
        .isEqualTo(new BigDecimal(3));
    assertThat(new Figures(CATALOGUE, reported("M1", ", 2, "), today).at(indicator("M1"), QUARTER))
        .extracting(Figure::missing)
        .isEqualTo(Missing.NOT_SUPPLIED);
    assertThat(
            new Figures(CATALOGUE, reported("M1", ", , "), LocalDate.of(2018, 7, 10))
                .at(indicator("M1"), QUARTER))
        .isEqualTo(Figure.NOT_SUPPLIED);
  }

  @Test
  void nothing_is_added_up_across_a_break(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("indicators"));
    Files.createDirectories(folder.resolve("populations"));
    String broken = SmallCatalogue.X1.replace("2018-04", "2018-08").replace("2018-03", "2018-07");
    Files.writeString(folder.resolve("indicators/x1.json"), broken);
    Files.writeString(folder.resolve("indicators/x2-percent.json"), SmallCatalogue.X2);
    Files.writeString(folder.resolve("populations/people.json"), SmallCatalogue.PEOPLE);
    IndicatorCatalogue catalogue = SmallCatalogue.load(folder);
    ReportedMonths reported = new ReportedMonths();
    for (Month month :
        List.of(Month.parse("2018-07"), Month.parse("2018-08"), Month.parse("2018-09"))) {
      reported.with("X1", month, "10").with("X2 %", month, "4 of 10 = 40.0");
    }
    var figures = new Figures(catalogue, reported, LATER);
    Indicator x1 = Objects.requireNonNull(catalogue.find("X1"));
    Indicator x2 = Objects.requireNonNull(catalogue.find("X2 %"));
    assertThat(figures.at(x1, QUARTER).missing()).isEqualTo(Missing.SERIES_BREAK);
    assertThat(figures.at(x2, QUARTER).missing())
        .as("X1, which it is a share of, broke")
        .isEqualTo(Missing.SERIES_BREAK);
    assertThat(figures.at(x1, Quarter.parse("2018-Q3")).missing()).isEqualTo(Missing.NOT_SUPPLIED);
  }

  private static ReportedMonths reported(String ref, String months) {
    var reported = new ReportedMonths();
    String[] written = months.split(",", -1);
    for (int i = 0; i < written.length; i++) {
      if (!written[i].isBlank()) {
        reported.with(ref, QUARTER.months().get(i), written[i].trim());
      }
    }
    return reported;
  }

  private static Figure at(String ref, ReportingPeriod period, ReportedFigures reported) {
    return new Figures(CATALOGUE, reported, LATER).at(indicator(ref), period);
  }

  private static Indicator indicator(String ref) {
    return Objects.requireNonNull(CATALOGUE.find(ref), ref);
  }
}
