package uk.safeguarding.reporting.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A dataset without faults, and each fault put into it alone. */
class ChecksTest {
  private static final String TEXT =
      "Numbers fell again this month because two managers left and posts stay vacant.";

  @TempDir Path folder;

  @Test
  void a_clean_dataset_has_no_fault() throws IOException {
    assertThat(CleanDataset.make().find(folder).all()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1} instead of {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          c1    | "owner": "Owner",              | ''                            | nobody-named C1           | no owner
          c1    | "reporter": "Reporter",        | ''                            | nobody-named C1           | no reporter
          c1    | "2017-18 data"                 | "2016-17 data"                | comparators-old C1        | a year too old
          c1    | "2017-18 data"                 | "the latest"                  | comparators-old C1        | nobody knows how old
          r1    | "statisticalNeighbour": 20     | "statisticalNeighbour": 61    | comparators-contradict C1, comparators-contradict R1 | 61 of 60 contacts
          r1-ql | "statisticalNeighbour": 33.3   | "statisticalNeighbour": 33.1  | comparators-contradict R1-QL, comparators-contradict R2-QL | 99.8 in all
          r1-ql | "statisticalNeighbour": 33.3   | "statisticalNeighbour": 33.2  | ''                        | 99.9 is rounding
          d1    | within 10 working days         | within 10 days                | day-type-not-stated D1    | which days?
          c1    | "unrounded"                    | "displayed"                   | changes-from-displayed C1 | another rule than most
          c1    | "outcome"                      | "targets": {"2017-18": 5}, "targetFor": "year-total", "outcome" | target-of-another-year C1 | no target this year
          c1    | "outcome"                      | "targets": {"2018-19": "TBC"}, "targetFor": "year-total", "outcome" | '' | to be confirmed
          r1-ni | "sumOf": ["R1"]                | "sumOf": ["R1", "E1"]         | rate-of-more-than-its-count R1-NI | more than its name
          s1    | "starts": ["R1"]               | "starts": ["R1", "D1"]        | stock-does-not-follow S1  | seven more than it grew
          """)
  void a_definition_s_fault_is_found(
      String file, String part, String spoilt, String found, String why) throws IOException {
    assertThat(codes(CleanDataset.make().file(file, part, spoilt))).isEqualTo(found);
  }

  @ParameterizedTest(name = "{0} {1} {2}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          R1-QL | 2018-09 | 99.9 | figure-contradicts-counts R1-QL | not its counts' percentage
          R1-NI | 2018-09 | 99   | figure-contradicts-counts R1-NI | nor its rate
          S1    | 2018-09 | 223  | commentary-contradicts-change S1, stock-does-not-follow S1 | one too many, and the text says 1%
          S1    | 2018-09 | -    | ''                              | what is missing contradicts nothing
          """)
  void a_figure_s_fault_is_found(String ref, String month, String written, String found, String why)
      throws IOException {
    assertThat(codes(CleanDataset.make().figure(ref, month, written))).isEqualTo(found);
  }

  @ParameterizedTest(name = "{0}: {1}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          R1 | See the note on D1.                               | commentary-names-another R1 | about something else
          R1 | See the note on C1.                               | ''                          | R1-QL is a share of it
          R1 | More than D10, D1a and XD1 had.                   | ''                          | other words
          C1 | See R1-QL and R1-NI.                              | ''                          | related, by the longest ref
          C1 | Contacts rose 9% on the month.                    | commentary-contradicts-change C1 | 50 and 50: no change
          S1 | Plans fell 1% on the month.                       | ''                          | the number is right, the verb nobody checks
          S1 | Plans rose 12% over the year.                     | ''                          | 200 to 224
          S1 | Plans rose 11% over the year.                     | commentary-contradicts-change S1 | not 11%
          R1 | Referrals are above statistical neighbours.       | commentary-contradicts-comparator R1, commentary-contradicts-comparator R1-QL | 10 is below 20; and R1-QL repeats it
          R1 | Referrals are lower than statistical neighbours.  | ''                          | they are
          E1 | 60 plans had ended at the six-month point.        | commentary-contradicts-half-year E1 | 59 had
          E1 | 59 plans had ended at the six-month point.        | ''                          | they had
          E1 | 60 had ended in the seven months to October.      | ''                          | another stretch of time
          """)
  void a_text_s_fault_is_found(String ref, String text, String found, String why)
      throws IOException {
    assertThat(codes(CleanDataset.make().words(ref, text))).isEqualTo(found);
  }

  @ParameterizedTest(name = "{0} and {1}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          C1 | D1 | Numbers fell again this month because two managers left and posts stay vacant. | the same
          C1 | D1 | NUMBERS  fell again, this month; because two managers left and posts stay vacant | but for case, space and points
          C1 | D1 | Numbers fell again this month because three managers left and posts stay vacant. | but for one word
          """)
  void one_text_beside_two_rows_that_are_not_related_is_a_fault_of_both(
      String one, String other, String text, String why) throws IOException {
    CleanDataset data = CleanDataset.make().words(one, TEXT).words(other, text);
    assertThat(codes(data)).isEqualTo("commentary-repeated C1, commentary-repeated D1");
  }

  @ParameterizedTest(name = "{0} and {1}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          R1 | R1-NI | Numbers fell again this month because two managers left and posts stay vacant. | a rate of the count
          S1 | E1 | Numbers fell again this month because two managers left and posts stay vacant. | a stock and what ended
          R1-QL | R2-QL | Numbers fell again this month because two managers left and posts stay vacant. | two shares of one whole
          C1 | D1 | Numbers rose last month because two teams merged and posts are filled.        | another text
          """)
  void one_text_beside_related_rows_and_another_text_are_none(
      String one, String other, String text, String why) throws IOException {
    assertThat(codes(CleanDataset.make().words(one, TEXT).words(other, text))).isEmpty();
  }

  @Test
  void short_texts_are_the_same_only_when_they_are() throws IOException {
    assertThat(codes(CleanDataset.make().words("C1", "No comment.").words("D1", "no comment")))
        .isEqualTo("commentary-repeated C1, commentary-repeated D1");
    assertThat(
            codes(CleanDataset.make().words("C1", "As last month.").words("D1", "As the month.")))
        .isEmpty();
  }

  @Test
  void a_population_that_changed_or_that_nobody_stated_is_found() throws IOException {
    String two =
        """
        {"name": "children", "title": "Children", "estimates": [
          {"validity": {"to": "2018-03"}, "people": 20000, "vintage": "v", "source": "s",
           "replaceWith": "r"},
          {"validity": {"from": "2018-04", "reason": "a test"}, "people": 21000, "inferred": true,
           "vintage": "v", "source": "s", "replaceWith": "r"}]}
        """;
    assertThat(codes(CleanDataset.make().population(two)))
        .isEqualTo("population-changed R1-NI, population-not-stated R1-NI");
  }

  @Test
  void a_break_inside_the_months_shown_is_found() throws IOException {
    String again =
        """
        "validity": {"to": "2018-05"}, "better": "higher", "source": "a test", "kind": "flow",
         "unit": "children", "numerator": {"name": "n", "unit": "children", "counted": "in-period",
          "countedFromEvents": ["Each counts."]},
        "rounding": {"changeFrom": "unrounded", "decimals": 0, "averageDecimals": 0}},
        {"version": 2, "validity": {"from": "2018-06", "reason": "A test.", "seriesBreak": true}
        """;
    assertThat(codes(CleanDataset.make().file("c1", "\"validity\": {}", again.strip())))
        .isEqualTo("definition-changed C1");
  }

  @Test
  void percentages_that_all_end_in_nought_are_falsely_precise() throws IOException {
    CleanDataset data = CleanDataset.make();
    data.file(
        "r1-ql",
        ", \"counted\": \"in-period\",\n  \"derivedFrom\": {\"sumOf\": [\"C1\"]}",
        ", \"counted\": \"in-period\", \"countedFromEvents\": [\"Each counts.\"]");
    for (int back = 0; back < 13; back++) {
      data.figure("R1-QL", CleanDataset.SHOWN.plusMonths(-back).toString(), (20 + back) + ".0");
    }
    assertThat(codes(data)).isEqualTo("counts-not-in-return R1-QL, false-precision R1-QL");
    assertThat(codes(data.figure("R1-QL", "2018-06", "20.5")))
        .as("one that does not")
        .isEqualTo("counts-not-in-return R1-QL");
    for (int back = 0; back < 13; back++) {
      data.figure(
          "R1-QL", CleanDataset.SHOWN.plusMonths(-back).toString(), String.valueOf(20 + back));
    }
    assertThat(codes(data)).as("without the .0").isEqualTo("counts-not-in-return R1-QL");
  }

  /** What was found, each check and row once, in alphabetical order. */
  private String codes(CleanDataset data) throws IOException {
    return data.find(folder).all().stream()
        .map(fault -> fault.check() + " " + fault.ref())
        .distinct()
        .sorted()
        .collect(java.util.stream.Collectors.joining(", "));
  }
}
