package uk.safeguarding.reporting.comparators.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.reporting.comparators.SouthamptonComparators.COMPARATORS;
import static uk.safeguarding.reporting.comparators.SouthamptonComparators.measure;

import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.kernel.FinancialYear;

/** Worked by hand from rows of the Department for Education's tool. */
class StandingsTest {

  @ParameterizedTest(name = "{0} {1} {2} {3}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          LAC1-NI  | 2017-18 | Southampton    | 104  | 11 | 4 | no better way: the highest of 11 is last
          LAC1-NI  | 2017-18 | Hillingdon     | 40   | 1  | 1 | the lowest
          LAC1-NI  | 2017-18 | Bolton         | 91   | 8  | 3 | four times 8 over 11 is 2.9, rounded up
          M6-QL    | 2017-18 | Southampton    | 20.3 | 4  | 2 | fewer re-referrals are better
          M6-QL    | 2017-18 | Sheffield      | 31.3 | 11 | 4 | the highest
          NI147    | 2017-18 | Bolton         | 95   | 1  | 1 | more suitable homes are better
          NI147    | 2017-18 | Peterborough   | 84   | 6  | 3 | shared with Waltham Forest
          NI147    | 2017-18 | Waltham Forest | 84   | 6  | 3 | shared with Peterborough
          NI147    | 2017-18 | Hillingdon     | 83   | 8  | 3 | after two sixths there is no seventh
          NI147    | 2017-18 | Southampton    | 80   | 9  | 4 | below eight of ten
          LAC6 (%) | 2018-19 | Southampton    | 22   | 1  | 1 | the most adoptions of ten
          LAC6 (%) | 2018-19 | Leeds          | 15   | 3  | 2 | four times 3 over 10 is 1.2, rounded up
          LAC6 (%) | 2018-19 | Hillingdon     | 6    | 10 | 4 | last of the ten that published
          LAC6 (%) | 2018-19 | Waltham Forest | -    | -  | - | suppressed: no value and no rank
          LAC13    | 2015-16 | Southampton    | -    | -  | - | our own can be missing too
          LAC13    | 2015-16 | Derby          | 10   | 1  | 1 | the lowest of nine: missing is not zero
          """)
  void an_authority_stands_where_its_published_value_puts_it(
      String ref,
      String year,
      String area,
      BigDecimal value,
      Integer rank,
      Integer quartile,
      String why) {
    Standing standing = standing(standings(ref, year), area);
    assertThat(standing.value()).as(why).isEqualTo(value);
    assertThat(standing.rank()).as(why).isEqualTo(rank);
    assertThat(standing.quartile()).as(why).isEqualTo(quartile);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LAC1-NI  | 2017-18 | 74.2 | 10 | 11 | 742 over 10
          M6-QL    | 2017-18 | 21.8 | 10 | 11 | 218.1 over 10
          LAC6 (%) | 2018-19 | 12.7 | 9  | 10 | 114 over 9: Waltham Forest published nothing
          LAC13    | 2015-16 | 34.7 | 9  | 9  | 312 over 9: Bolton published nothing, nor did Southampton
          """)
  void the_mean_is_of_the_neighbours_that_published_and_says_how_many(
      String ref, String year, BigDecimal mean, int published, int ranked, String why) {
    Standings standings = standings(ref, year);
    assertThat(Objects.requireNonNull(standings.neighbourMean()).rounded(1)).isEqualTo(mean);
    assertThat(standings.neighboursPublished()).isEqualTo(published);
    assertThat(standings.neighbours()).hasSize(10);
    assertThat(standings.ranked()).isEqualTo(ranked);
  }

  @Test
  void region_and_nation_stand_beside_without_a_rank() {
    Standings standings = standings("LAC1-NI", "2017-18");
    assertThat(standings.region())
        .isEqualTo(
            new Standing(
                "South East", Place.REGION, new BigDecimal(51), new BigDecimal(-53), null, null));
    assertThat(standings.nation())
        .isEqualTo(
            new Standing(
                "England", Place.NATION, new BigDecimal(64), new BigDecimal(-40), null, null));
  }

  @Test
  void nothing_differs_from_what_was_not_published() {
    Standings standings = standings("LAC13", "2015-16");
    assertThat(standings.areas()).allSatisfy(area -> assertThat(area.difference()).isNull());
    assertThat(standing(standings("LAC6 (%)", "2018-19"), "Waltham Forest").difference()).isNull();
  }

  private static Standings standings(String ref, String year) {
    return Standings.of(measure(ref), COMPARATORS.publication().areas(), FinancialYear.parse(year));
  }

  private static Standing standing(Standings standings, String area) {
    return standings.areas().stream()
        .filter(each -> each.area().equals(area))
        .findFirst()
        .orElseThrow();
  }
}
