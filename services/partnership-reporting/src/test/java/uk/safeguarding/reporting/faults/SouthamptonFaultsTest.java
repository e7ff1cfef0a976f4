package uk.safeguarding.reporting.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.Quarter;
import uk.safeguarding.reporting.figures.SouthamptonDataset;
import uk.safeguarding.reporting.figures.dashboard.Dashboard;
import uk.safeguarding.reporting.figures.dashboard.Judging;
import uk.safeguarding.reporting.signals.Baselines;

/**
 * The faults of the printed dataset that its readers found by hand, and the check that finds each,
 * for exactly these rows. S-numbers are those of docs/source-faults.md.
 */
class SouthamptonFaultsTest {
  private static final Faults FOUND =
      Faults.find(
          Evidence.of(
              SouthamptonDataset.figures(),
              SouthamptonCommentary.read(),
              SouthamptonDataset.OCTOBER));

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          S01, S39 | commentary-names-another          | M6-QL (val), M6-QL, M4, EH1a, EH1c, EH1b, M5, EH2, EH3
          S02 | rate-of-more-than-its-count       | CP2-NI
          S03 | population-changed                | M2-NI, CP1-NI, CP6B-NI, CP2-NI, LAC1-NI
          S03 | population-not-stated             | M2-NI, CP1-NI, CP6B-NI, CP2-NI, LAC1-NI
          S04 | changes-from-displayed            | M2-NI, M6-QL, EH4-QL, CP1-NI, CP2b %, LAC1-NI
          S06 | false-precision                   | M8-QL, M6-QL, EH4-QL, CP2b %, CP8-QL, LAC7-QL, LAC11-QL (%)
          S08 | suffix-misleads                   | EH5-QL, LAC10-QL, LAC11-QL
          S09 | stock-does-not-follow             | CP6B, LAC1
          S21 | commentary-contradicts-comparator | CP1, CP1-NI
          S22 | commentary-contradicts-half-year  | LAC6 (val)
          S23 | commentary-contradicts-change     | CP6B-NI
          S25 | comparators-contradict            | EH3e%, EH4-QL, EH4 (val), EH3
          S25 | comparators-old                   | M2, M2-NI, EH3, EH3e%, EH4 (val), EH4-QL, CP1, CP1-NI, CP6B, CP6B-NI, CP2, CP2-NI, CP4 (val), CP4, CP3-QL, CP5-QL (val), CP5-QL, CP7, LAC1, LAC1-NI, LAC2, LAC3, LAC6 (val), LAC6 (%), LAC12 (val), LAC12 (%), LAC13
          S26 | target-of-another-year            | LAC6 (val)
          S27 | nobody-named                      | LAC9 (val), LAC9, LAC16
          S31 | definition-changed                | M8-QL
          S38 | day-type-not-stated               | EH3a%, EH3b%, EH3c%, EH3d%, EH3e%
          -   | counts-not-in-return              | M8-QL, EH3a%, EH3b%, EH3c%, EH3d%, CP2b %, CP8-QL, CP5-QL, LAC7-QL, LAC11-QL (%), NI147
          -   | figure-contradicts-counts         |
          -   | commentary-repeated               |
          """)
  void each_check_finds_its_faults_and_nothing_else(String source, String check, String refs) {
    List<String> expected = refs == null ? List.of() : Arrays.asList(refs.split(", "));
    assertThat(
            FOUND.all().stream().filter(it -> it.check().equals(check)).map(Fault::ref).distinct())
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void the_table_above_names_every_check() throws NoSuchMethodException {
    String table =
        SouthamptonFaultsTest.class
            .getDeclaredMethod(
                "each_check_finds_its_faults_and_nothing_else",
                String.class,
                String.class,
                String.class)
            .getAnnotation(CsvSource.class)
            .textBlock();
    var codes = Checks.ALL.stream().map(Check::code).collect(Collectors.toCollection(TreeSet::new));
    assertThat(codes)
        .hasSize(Checks.ALL.size())
        .allSatisfy(code -> assertThat(table).contains(code));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CP6B | -2 -4 -1 0 -2 5 0 0 7 3 -5 4  | plans from initial conferences and transfer-ins, less plans ended
          LAC1 | 0 5 0 1 2 0 3 6 1 -1 1 -1     | periods of care started less ended
          """)
  void a_stock_follows_from_starts_and_ends_in_3_of_12_months(
      String ref, String residuals, String why) {
    List<String> expected = Arrays.asList(residuals.split(" "));
    Month month = new Month(2017, 11);
    for (String residual : expected) {
      List<String> said =
          FOUND.of(ref).stream()
              .filter(it -> it.check().equals("stock-does-not-follow"))
              .filter(new OfMonth(month)::is)
              .map(Fault::sentence)
              .toList();
      if (residual.equals("0")) {
        assertThat(said).as(month.toString()).isEmpty();
      } else {
        assertThat(said).singleElement().asString().endsWith("a difference of " + residual + ".");
      }
      month = month.next();
    }
    assertThat(expected).hasSize(12).filteredOn(it -> it.equals("0")).hasSize(3);
  }

  private record OfMonth(Month month) {
    boolean is(Fault fault) {
      return month.equals(fault.period());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M4      | commentary-names-another | The commentary on M4 names EH3b%, which is about something else: it may stand in the wrong row.
          CP6B-NI | commentary-contradicts-change | The commentary on CP6B-NI, which repeats that on CP6B, says 11% on the year, and the figures give -12%.
          CP1     | commentary-contradicts-comparator | The commentary on CP1 says below statistical neighbours, and 115 is above 102.
          LAC6 (val) | commentary-contradicts-half-year | The commentary on LAC6 (val) says 26 at the six-month point, and April to September add up to 20.
          CP5-QL  | counts-not-in-return | CP5-QL is reported as a percentage, and what it is a share of is not in the return: nobody can check it.
          NI147   | counts-not-in-return | NI147 is reported as a percentage, and its two counts are not in the return: nobody can check it.
          CP1-NI  | population-not-stated | The population behind CP1-NI is not stated. The reported rates fit 49,880 up to June 2018 and 50,296 from July 2018.
          CP2-NI  | rate-of-more-than-its-count | CP2-NI is not CP2 per 10,000 children: it counts CP2 and CP2b.
          EH4 (val) | comparators-contradict | For the South East, 502 of EH4 (val) is more than 433 of EH3, which it is a part of: they are not one set.
          EH3e%   | comparators-contradict | For England, EH3e% and EH4-QL add up to 97.2 and not to 100: they are not one set.
          LAC16   | nobody-named | Nobody is named as owner or reporter of LAC16.
          LAC6 (val) | target-of-another-year | LAC6 (val) has a target for 2017-18 and none for 2018-19; ask the owner which year it is for.
          """)
  void a_member_reads_what_is_wrong_with_its_numbers(String ref, String check, String sentence) {
    assertThat(FOUND.of(ref))
        .filteredOn(it -> it.check().equals(check))
        .extracting(Fault::sentence)
        .contains(sentence);
  }

  @Test
  void a_month_shows_its_own_faults_and_those_of_every_month() {
    assertThat(FOUND.of("CP6B", new Month(2018, 10)))
        .extracting(Fault::check)
        .containsExactly("stock-does-not-follow", "comparators-old");
    assertThat(FOUND.of("CP6B", new Month(2018, 6)))
        .as("in June it follows")
        .extracting(Fault::check)
        .isEmpty();
    assertThat(FOUND.sentences("M8-QL", new Month(2018, 9)))
        .anyMatch(sentence -> sentence.startsWith("M8-QL is defined anew from April 2018"));
  }

  @Test
  void the_dashboard_shows_words_and_faults_beside_the_figures() {
    var figures = SouthamptonDataset.figures();
    var remarks = new FoundRemarks(figures, SouthamptonCommentary.read());
    var judging = new Judging(figures, Baselines.NONE, remarks);
    var row =
        Dashboard.of(figures, judging, SouthamptonDataset.OCTOBER).indicators().stream()
            .filter(it -> it.heading().ref().equals("CP1"))
            .findFirst()
            .orElseThrow();
    assertThat(row.judgement().commentary()).startsWith("S47 enquiries rose significantly");
    assertThat(row.judgement().faults())
        .containsExactly(
            "The commentary on CP1 says below statistical neighbours, and 115 is above 102.",
            "The comparators of CP1 are of 2016-17, two years or more before 2018-19.");
  }

  @Test
  void a_quarter_shows_the_faults_of_its_months() {
    var remarks = new FoundRemarks(SouthamptonDataset.figures(), Commentary.NONE);
    assertThat(remarks.faults("LAC1", Quarter.parse("2018-Q2")))
        .filteredOn(sentence -> sentence.contains("a month before"))
        .hasSize(3)
        .anyMatch(sentence -> sentence.contains("July 2018"));
    assertThat(remarks.faults("LAC1", new Month(2018, 7)))
        .filteredOn(sentence -> sentence.contains("a month before"))
        .hasSize(1);
  }

  @Test
  void a_year_later_the_comparators_are_older_and_the_break_is_gone() {
    Month later = new Month(2019, 6);
    Faults faults = Faults.find(Evidence.of(SouthamptonDataset.figures(), Commentary.NONE, later));
    assertThat(faults.of("M8-QL")).extracting(Fault::check).doesNotContain("definition-changed");
    Faults earlier =
        Faults.find(Evidence.of(SouthamptonDataset.figures(), Commentary.NONE, new Month(2018, 3)));
    assertThat(earlier.of("M2"))
        .as("in 2017-18 data of 2016-17 are the latest there can be")
        .isEmpty();
  }
}
