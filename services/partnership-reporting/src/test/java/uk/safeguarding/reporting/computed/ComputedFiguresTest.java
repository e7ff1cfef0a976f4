package uk.safeguarding.reporting.computed;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.facts.care.ChildrenLookedAfter;
import uk.safeguarding.reporting.facts.frontdoor.AssessmentsAuthorised;
import uk.safeguarding.reporting.facts.frontdoor.ChildrenMissing;
import uk.safeguarding.reporting.facts.frontdoor.ContactsReceived;
import uk.safeguarding.reporting.facts.frontdoor.ReferralDecisions;
import uk.safeguarding.reporting.facts.frontdoor.ReferralsAccepted;
import uk.safeguarding.reporting.facts.protection.InitialConferences;
import uk.safeguarding.reporting.facts.spans.Span;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.figures.Figures;
import uk.safeguarding.reporting.figures.Fraction;
import uk.safeguarding.reporting.figures.Missing;
import uk.safeguarding.reporting.figures.Source;
import uk.safeguarding.reporting.indicators.Counted;
import uk.safeguarding.reporting.indicators.CountedAs;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.indicators.NamedCount;

class ComputedFiguresTest {

  private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.load();

  /** November 2018 still runs. */
  private static final LocalDate TODAY = LocalDate.of(2018, 11, 20);

  /** Something was recorded in April 2018, and nothing before. */
  private final RecordedFacts recorded =
      new RecordedFacts().happened(ContactsReceived.COUNT, "2018-04", 1);

  @ParameterizedTest
  @CsvSource({
    "2018-05, 7, a month",
    "2018-06, 0, nothing happened: that is known",
    "2018-Q1, 8, a quarter is counted as itself",
    "2018-11, 3, so far: the month still runs",
    "2018-19, 11, the year so far",
  })
  void what_happens_is_counted_in_its_period(String period, BigDecimal value, String why) {
    recorded
        .happened(ContactsReceived.COUNT, "2018-05", 7)
        .happened(ContactsReceived.COUNT, "2018-11", 3);
    Figure figure = figure("M1", period);
    assertThat(figure.value()).as(why).isEqualByComparingTo(value);
    assertThat(figure.numerator()).isEqualByComparingTo(value);
    assertThat(figure.denominator()).isNull();
    assertThat(figure.source()).isEqualTo(Source.EVENTS);
    assertThat(figure.missing()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2018-04, 1, it began on the last day",
    "2018-05, 2, both",
    "2018-06, 1, on the day of its end it is over",
    "2018-Q1, 1, at the end of June",
    "2018-Q2, 1, at the end of September",
    "2018-19, 1, the year so far",
  })
  void what_stands_is_counted_at_the_last_midnight(String period, BigDecimal value, String why) {
    recorded
        .stood(ChildrenLookedAfter.COUNT, "2018-04-30", "2018-06-30")
        .stood(ChildrenLookedAfter.COUNT, "2018-05-01", "");
    assertThat(figure("LAC1", period).value()).as(why).isEqualByComparingTo(value);
  }

  @Test
  void a_percentage_is_rounded_once_and_calculated_with_unrounded() {
    recorded
        .happened(ContactsReceived.COUNT, "2018-05", 7)
        .happened(ReferralsAccepted.COUNT, "2018-05", 3);
    Figure figure = figure("M3", "2018-05");
    assertThat(figure.value()).isEqualTo(new BigDecimal("42.9"));
    assertThat(figure.basis())
        .isEqualTo(Fraction.of(300).dividedBy(Fraction.of(7)))
        .isEqualTo(figure.derived());
    assertThat(figure.numerator()).isEqualByComparingTo("3");
    assertThat(figure.denominator()).isEqualByComparingTo("7");
  }

  @Test
  void the_percentage_of_a_quarter_divides_its_own_counts() {
    recorded
        .happened(ContactsReceived.COUNT, "2018-05", 3)
        .happened(ReferralsAccepted.COUNT, "2018-05", 3);
    assertThat(figure("M3", "2018-04").value()).isEqualByComparingTo("0");
    assertThat(figure("M3", "2018-05").value()).isEqualByComparingTo("100");
    assertThat(figure("M3", "2018-Q1").value())
        .as("3 of 4, and no mean of the months")
        .isEqualByComparingTo("75");
  }

  @Test
  void where_there_is_nothing_to_divide_by_there_is_no_value_but_there_are_counts() {
    Figure figure = figure("M3", "2018-05");
    assertThat(figure.missing()).isEqualTo(Missing.UNDEFINED);
    assertThat(figure.value()).isNull();
    assertThat(figure.source()).isNull();
    assertThat(figure.numerator()).isEqualByComparingTo("0");
    assertThat(figure.denominator()).isEqualByComparingTo("0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M1    | 2018-03 | before the first month of which facts are known
          M1    | 2017-18 | a year that is over by then
          M3    | 2018-03 | neither of its counts is known, and no share of nothing
          LAC1  | 2018-03 | nobody knows who was looked after
          M2-NI | 2018-03 | a population is known, and what happened is not
          M1    | 2018-12 | wholly in the future
          LAC1  | 2018-Q4 | nobody knows who will be
          M1    | 2019-20 | wholly in the future
          """)
  void what_is_not_known_is_not_zero(String ref, String period, String why) {
    Figure figure = figure(ref, period);
    assertThat(figure.missing()).as(why).isEqualTo(Missing.NOT_COUNTED);
    assertThat(figure.value()).as(why).isNull();
    assertThat(figure.numerator()).as(why).isNull();
  }

  @Test
  void a_year_of_which_the_first_months_are_unknown_is_unknown_but_what_stands_at_its_end_is_not() {
    RecordedFacts late =
        new RecordedFacts()
            .happened(ContactsReceived.COUNT, "2018-05", 7)
            .stood(ChildrenLookedAfter.COUNT, "2018-05-02", "");
    assertThat(figure(late, "M1", "2018-Q1").missing()).isEqualTo(Missing.NOT_COUNTED);
    assertThat(figure(late, "M1", "2018-Q2").value()).isEqualByComparingTo("0");
    assertThat(figure(late, "LAC1", "2018-Q1").value()).isEqualByComparingTo("1");
  }

  @Test
  void nothing_recorded_at_all_makes_no_figure() {
    assertThat(figure(new RecordedFacts(), "M1", "2018-10").missing())
        .isEqualTo(Missing.NOT_COUNTED);
  }

  @ParameterizedTest
  @CsvSource({
    "2018-06, 49880, 40.1, the estimate in use until then",
    "2018-07, 50296, 39.8, the next one",
    "2018-Q1, 49880, 40.1, of its last month",
    "2018-Q2, 50296, 39.8, of its last month",
    "2018-19, 50296, 79.5, of its last month and not scaled",
  })
  void a_rate_is_per_the_population_of_the_last_month(
      String period, BigDecimal people, String unrounded, String why) {
    recorded
        .happened(ReferralsAccepted.COUNT, "2018-06", 200)
        .happened(ReferralsAccepted.COUNT, "2018-07", 200);
    Figure figure = figure("M2-NI", period);
    assertThat(figure.denominator()).as(why).isEqualByComparingTo(people);
    assertThat(figure.populationVintage()).as(why).isNotBlank();
    assertThat(Objects.requireNonNull(figure.derived()).rounded(1)).as(why).hasToString(unrounded);
    assertThat(figure.value()).isEqualTo(Objects.requireNonNull(figure.derived()).rounded(0));
  }

  @Test
  void a_rate_of_two_counts_adds_them() {
    recorded
        .happened(InitialConferences.HELD, "2018-10", 40)
        .happened(InitialConferences.TRANSFERRED_IN, "2018-10", 2);
    assertThat(figure("CP2-NI", "2018-10").numerator()).isEqualByComparingTo("42");
    assertThat(figure("CP2", "2018-10").value()).isEqualByComparingTo("40");
  }

  @ParameterizedTest
  @CsvSource({
    "2018-04, 1, one child is away",
    "2018-05, 2, the same child is away still and another one goes",
    "2018-06, 1, the other one goes again",
    "2018-07, 0, all are back",
    "2018-Q1, 2, two children and no sum of the months",
    "2018-19, 2, the same",
  })
  void who_is_missing_on_any_day_counts_once_in_a_period(
      String period, BigDecimal value, String why) {
    recorded
        .atAnyTime(ChildrenMissing.CHILDREN, "one", span("2018-04-28", "2018-05-03"))
        .atAnyTime(
            ChildrenMissing.CHILDREN,
            "another",
            span("2018-05-10", "2018-05-11"),
            span("2018-06-10", "2018-06-11"));
    assertThat(figure("EH5-QL", period).value()).as(why).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "2018-05, 1, seen twice in the month",
    "2018-06, 1, and again in the next",
    "2018-Q1, 1, once in the quarter",
    "2018-19, 1, once in the year",
    "2018-07, 0, not seen",
  })
  void who_counts_once_in_a_period_is_never_added_up(String period, BigDecimal value, String why) {
    recorded.onceIn(
        "children-seen",
        "one",
        LocalDate.of(2018, 5, 3),
        LocalDate.of(2018, 5, 4),
        LocalDate.of(2018, 6, 4));
    Indicator indicator = Objects.requireNonNull(CATALOGUE.find("M1"));
    Figure figure =
        new ComputedFigures(CATALOGUE, recorded.at(Instant.EPOCH), TODAY)
            .at(indicator, distinct("children-seen"), ReportingPeriod.parse(period));
    assertThat(figure.value()).as(why).isEqualByComparingTo(value);
  }

  /** Like M1, but of children, each once. No indicator of the product counts so yet. */
  private static IndicatorDefinition distinct(String name) {
    IndicatorDefinition m1 = Objects.requireNonNull(CATALOGUE.find("M1")).definitions().getFirst();
    var count =
        new NamedCount(
            "children seen",
            "children",
            Counted.IN_PERIOD,
            true,
            List.of(),
            List.of(),
            null,
            List.of("Each child."),
            new CountedAs(List.of(name), false));
    return new IndicatorDefinition(
        1,
        m1.validity(),
        m1.kind(),
        m1.unit(),
        null,
        count,
        null,
        null,
        null,
        List.of(),
        m1.better(),
        m1.rounding(),
        m1.source(),
        null);
  }

  @Test
  void a_definition_that_needs_hours_cannot_be_counted_and_the_next_one_can() {
    var early =
        new RecordedFacts()
            .happened(ReferralDecisions.COUNT, "2018-03", 4)
            .happened(ReferralDecisions.COUNT, "2018-04", 4)
            .happened(ReferralDecisions.IN_TIME, "2018-04", 3);
    assertThat(figure(early, "M8-QL", "2018-03").missing()).isEqualTo(Missing.NOT_COUNTED);
    assertThat(figure(early, "M8-QL", "2018-03").denominator()).isEqualByComparingTo("4");
    assertThat(figure(early, "M8-QL", "2018-04").value()).isEqualByComparingTo("75");
  }

  @Test
  void without_anything_to_share_it_still_cannot_be_counted() {
    var early = new RecordedFacts().happened(ContactsReceived.COUNT, "2018-02", 1);
    assertThat(figure(early, "M8-QL", "2018-03").missing()).isEqualTo(Missing.NOT_COUNTED);
  }

  @Test
  void a_share_that_reported_rows_give_as_a_difference_is_counted_itself() {
    recorded
        .happened(AssessmentsAuthorised.COUNT, "2018-10", 10)
        .happened(AssessmentsAuthorised.OVER_45, "2018-10", 3);
    assertThat(figure("EH3e%", "2018-10").value()).isEqualByComparingTo("30");
  }

  @Test
  void what_no_dataset_holds_is_counted_too() {
    recorded
        .happened(InitialConferences.HELD, "2018-10", 3)
        .happened(InitialConferences.STATUTORY, "2018-10", 2);
    assertThat(figure("CP3-CIN", "2018-10").value()).isEqualTo(new BigDecimal("66.7"));
  }

  private Figure figure(String ref, String period) {
    return figure(recorded, ref, period);
  }

  private static Figure figure(RecordedFacts recorded, String ref, String period) {
    @Nullable Indicator indicator = CATALOGUE.find(ref);
    var computed = new ComputedFigures(CATALOGUE, recorded.at(Instant.EPOCH), TODAY);
    return new Figures(CATALOGUE, computed, TODAY)
        .at(Objects.requireNonNull(indicator, ref), ReportingPeriod.parse(period));
  }

  private static Span span(String from, String until) {
    return new Span(LocalDate.parse(from), LocalDate.parse(until));
  }
}
