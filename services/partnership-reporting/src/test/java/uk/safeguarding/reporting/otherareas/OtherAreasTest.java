package uk.safeguarding.reporting.otherareas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static uk.safeguarding.reporting.comparators.SouthamptonComparators.COMPARATORS;
import static uk.safeguarding.reporting.comparators.SouthamptonComparators.indicator;
import static uk.safeguarding.reporting.knowledge.KnownFixture.ELEVEN;
import static uk.safeguarding.reporting.knowledge.KnownFixture.NINE;
import static uk.safeguarding.reporting.knowledge.KnownFixture.TEN;

import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.platform.web.NotFound;
import uk.safeguarding.reporting.comparators.standing.Comparison;
import uk.safeguarding.reporting.knowledge.KnownFixture;
import uk.safeguarding.reporting.otherareas.OtherAreasSection.Row;
import uk.safeguarding.reporting.otherareas.OtherAreasSection.Table;
import uk.safeguarding.reporting.printed.PrintedFigure;

class OtherAreasTest {
  private static final FinancialYear YEAR = new FinancialYear(2017);

  private final OtherAreas otherAreas = new OtherAreas(COMPARATORS);
  private final KnownFixture fixture =
      new KnownFixture()
          .reported("LAC1-NI", "2018-03", "105", NINE)
          .reported("LAC1-NI", "2018-03", "104", ELEVEN);

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2018-10 | 31 March 2018 | its year still runs
          2018-03 | 31 March 2018 | the month ends the year
          2018-02 | 31 March 2017 | the year still has a month to come
          2018-Q4 | 31 March 2019 | the quarter ends the year 2018-19
          2018-Q3 | 31 March 2018 | December 2018
          2016-17 | 31 March 2017 | a year itself
          2029-04 | 31 March 2025 | nothing later is published yet
          """)
  void the_page_shows_the_latest_published_year_that_had_ended(
      String shown, String when, String why) {
    assertThat(table("LAC1-NI", shown).caption()).as(why).endsWith("published for " + when);
  }

  @Test
  void what_matches_nothing_says_so() {
    var section = section("M1", "2018-10");
    assertThat(section.table()).isNull();
    assertThat(section.none()).isEqualTo("No published figure matches this indicator.");
    assertThat(section.position()).isEqualTo("the dataset's own words");
  }

  @Test
  void before_the_first_published_year_the_page_says_when_it_is() {
    var section = section("LAC12 (%)", "2018-10");
    assertThat(section.table()).isNull();
    assertThat(section.none())
        .isEqualTo("The first published figures are those for the year ended 31 March 2020.");
  }

  @Test
  void the_summary_names_value_mean_region_nation_and_rank() {
    assertThat(table("LAC1-NI", "2018-10").summary())
        .isEqualTo(
            "The published figure of Southampton for 31 March 2018 is 104. Its statistical"
                + " neighbours had a mean of 74.2 (10 of 10 published), the South East 51 and"
                + " England 64. With its neighbours it ranks 11 of 11; 1 is the lowest, and neither"
                + " way is said to be better.");
    assertThat(table("M6-QL", "2018-10").summary())
        .contains("20.3%", "mean of 21.8%", "ranks 4 of 11; 1 is the lowest, which is best.");
    assertThat(table("LAC13", "2016-03").summary())
        .startsWith("No figure of Southampton is published for 31 March 2016: it is missing or")
        .contains("34.7 (9 of 10 published)");
  }

  @Test
  void the_table_holds_our_own_figure_and_every_area_once() {
    Table table = table("LAC1-NI", "2018-10");
    assertThat(table.rows())
        .map(Row::area)
        .containsExactly(
            "Southampton",
            "Southampton, as the partnership knows it",
            "Bolton",
            "Coventry",
            "Derby",
            "Hillingdon",
            "Leeds",
            "Peterborough",
            "Portsmouth",
            "Salford",
            "Sheffield",
            "Waltham Forest",
            "Mean of 10 of 10 neighbours",
            "South East",
            "England");
    assertThat(texts(table.rows().get(1))).isEqualTo("104 0 - -");
    assertThat(texts(table.rows().get(2))).isEqualTo("91 -13 8 3");
    assertThat(texts(table.rows().get(12))).isEqualTo("74.2 -29.8 - -");
    assertThat(texts(table.rows().get(14))).isEqualTo("64 -40 - -");
    assertThat(table.vintage())
        .contains("Local Authority Interactive Tool (LAIT), figures for 31 March 2018.")
        .contains("not recorded", "Open Government Licence");
  }

  @Test
  void a_suppressed_cell_says_so_to_people_who_listen() {
    assertThat(table("LAC6 (%)", "2019-03").rows())
        .filteredOn(row -> row.area().equals("Waltham Forest"))
        .containsExactly(
            new Row(
                "Waltham Forest",
                new PrintedFigure("-", "not published"),
                new PrintedFigure("-", "not published"),
                new PrintedFigure("-", "not ranked"),
                new PrintedFigure("-", "not ranked")));
  }

  @Test
  void our_own_figure_is_as_it_was_known_then() {
    assertThat(comparison("LAC1-NI", YEAR, TEN).ours().difference()).isEqualByComparingTo("1");
    assertThat(comparison("LAC1-NI", YEAR, ELEVEN).ours().difference()).isZero();
    assertThat(
            Objects.requireNonNull(
                    otherAreas
                        .section(
                            indicator("LAC1-NI"),
                            ReportingPeriod.parse("2018-10"),
                            fixture.at(TEN),
                            null)
                        .table())
                .ours())
        .isEqualTo(
            "The partnership's own figure for 31 March 2018 is 105, from what was reported, 1 more"
                + " than the published one.");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LAC1    | 2018-10 | not known: nobody has reported it, or not all of the months
          LAC1-NI | 2018-10 | 104, from what was reported, the same as the published one.
          LAC1-NI | 2029-04 | The year is still running
          """)
  void our_own_figure_is_told_in_words(String ref, String shown, String words) {
    assertThat(table(ref, shown).ours()).contains(words);
  }

  @Test
  void how_the_definitions_differ_stands_under_the_table() {
    assertThat(table("M6-QL", "2018-10").differs())
        .contains(
            "Ours counts a referral within one year of the child's previous closure assessment; the"
                + " published figure counts one within 12 months of the child's previous"
                + " referral.");
    assertThat(table("M2", "2018-10").reading())
        .anyMatch(note -> note.contains("totals of all their councils"))
        .anyMatch(note -> note.startsWith("Ours is the sum of the year's months"));
    assertThat(table("LAC1-NI", "2018-10").reading())
        .contains("Ours is the figure for the end of March.")
        .noneMatch(note -> note.contains("totals of all"));
  }

  @Test
  void without_a_match_or_a_published_year_there_is_nothing_to_answer() {
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> comparison("M1", YEAR, ELEVEN))
        .withMessage("No published figure matches this indicator.");
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> comparison("LAC1", new FinancialYear(2014), ELEVEN))
        .withMessage(
            "No figures were published for this year. There are some for 2015-16 to 2024-25.");
  }

  @Test
  void the_latest_published_year_answers_who_names_none() {
    Comparison latest = otherAreas.at(indicator("LAC1"), null, fixture.at(ELEVEN));
    assertThat(latest.standings().year()).isEqualTo(new FinancialYear(2024));
  }

  @Test
  void programs_read_numbers_with_what_they_are_of() {
    JsonNode json =
        JsonMapper.shared()
            .valueToTree(
                ComparedYear.of(
                    indicator("LAC1-NI"),
                    comparison("LAC1-NI", YEAR, TEN),
                    COMPARATORS.publication(),
                    fixture.at(TEN)));
    assertThat(json.path("ref").stringValue()).isEqualTo("LAC1-NI");
    assertThat(json.path("year").stringValue()).isEqualTo("2017-18");
    assertThat(json.path("vintage").stringValue())
        .isEqualTo("Local Authority Interactive Tool (LAIT), 31 March 2018");
    assertThat(json.path("measure").path("code").stringValue()).isEqualTo("LAC");
    assertThat(json.path("measure").path("basis").stringValue()).isEqualTo("31-march");
    assertThat(json.path("measure").path("polarity").stringValue()).isEqualTo("-");
    assertThat(json.path("ours").path("value").intValue()).isEqualTo(105);
    assertThat(json.path("ours").path("difference").intValue()).isEqualTo(1);
    assertThat(json.path("neighbours").path("mean").decimalValue()).isEqualByComparingTo("74.2");
    assertThat(json.path("neighbours").path("published").intValue()).isEqualTo(10);
    assertThat(json.path("ranked").intValue()).isEqualTo(11);
    assertThat(json.path("areas")).hasSize(13);
    assertThat(json.path("areas").path(0).path("place").stringValue()).isEqualTo("own");
    assertThat(json.path("areas").path(12).path("rank").isNull()).isTrue();
  }

  @Test
  void a_file_has_one_line_for_each_area_the_mean_and_our_own_figure() {
    Comparison compared = comparison("LAC6 (%)", new FinancialYear(2018), ELEVEN);
    assertThat(OtherAreasCsv.of(indicator("LAC6 (%)"), compared).lines())
        .hasSize(1 + 13 + 2)
        .startsWith(
            "ref,year,measure,area,place,value,difference,rank,quartile",
            "LAC6 (%),2018-19,%_of LAC Adopted,Southampton,Own,22,0,1,1",
            "LAC6 (%),2018-19,%_of LAC Adopted,Bolton,Statistical neighbour,20,-2,2,1")
        .contains(
            "LAC6 (%),2018-19,%_of LAC Adopted,Waltham Forest,Statistical neighbour,[x],[x],[x],[x]",
            "LAC6 (%),2018-19,%_of LAC Adopted,Mean of 9 of 10 neighbours,Statistical neighbours,"
                + "12.66666666666667,-9.333333333333333,[x],[x]",
            "LAC6 (%),2018-19,%_of LAC Adopted,\"Southampton, as the partnership knows"
                + " it\",Own,[x],[x],[x],[x]");
  }

  private Comparison comparison(String ref, FinancialYear year, Instant at) {
    return otherAreas.at(indicator(ref), year, fixture.at(at));
  }

  private Table table(String ref, String shown) {
    return Objects.requireNonNull(section(ref, shown).table());
  }

  private OtherAreasSection section(String ref, String shown) {
    return otherAreas.section(
        indicator(ref),
        ReportingPeriod.parse(shown),
        fixture.at(ELEVEN),
        "the dataset's own words");
  }

  private static String texts(Row row) {
    return String.join(
        " ", row.value().text(), row.difference().text(), row.rank().text(), row.quartile().text());
  }
}
