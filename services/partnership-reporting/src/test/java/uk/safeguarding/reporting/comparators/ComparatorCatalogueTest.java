package uk.safeguarding.reporting.comparators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.reporting.indicators.SmallCatalogue;

class ComparatorCatalogueTest {
  private static final FinancialYear YEAR = new FinancialYear(2017);

  private static final String PUBLICATION =
      """
      {"title": "A tool", "publisher": "A department", "licence": "A licence", "address": "a place",
       "copied": "Copied.",
       "areas": {"own": "Here", "neighbours": ["There"], "region": "Round", "nation": "All"}}
      """;
  private static final String MEASURE =
      """
      {"code": "Share", "title": "A share", "topic": "Shares", "axis": "% of contacts",
       "yearType": "Financial Year", "polarity": "High",
       "figures": {"2017-18": {"Here": 20.5, "There": "-", "Round": 30, "All": 31}}}
      """;
  private static final String MATCH =
      """
      {"ref": "X2 %", "measure": "Share", "basis": "financial-year", "decidedOn": "2026-11-22",
       "differs": ["Ours is another."]}
      """;

  private static final Map<String, String> FILES =
      Map.of(
          "publication", "comparators/publication.json",
          "measure", "comparators/measures/share.json",
          "match", "comparators/matches/x2-percent.json");
  private static final Map<String, String> TEXTS =
      Map.of("publication", PUBLICATION, "measure", MEASURE, "match", MATCH);

  @TempDir Path folder;

  @BeforeEach
  void files_without_fault() throws IOException {
    write("indicators/x1.json", SmallCatalogue.X1);
    write("indicators/x2-percent.json", SmallCatalogue.X2);
    write("populations/people.json", SmallCatalogue.PEOPLE);
    for (String name : FILES.keySet()) {
      write(Objects.requireNonNull(FILES.get(name)), Objects.requireNonNull(TEXTS.get(name)));
    }
  }

  @Test
  void a_match_leads_to_its_measure() throws IOException {
    ComparatorCatalogue catalogue = load();
    Match match = Objects.requireNonNull(catalogue.match("X2 %"));
    assertThat(match.differs()).containsExactly("Ours is another.");
    assertThat(catalogue.measure(match).at(YEAR, "Here")).isEqualByComparingTo("20.5");
    assertThat(catalogue.publication().areas().all())
        .containsExactly("Here", "There", "Round", "All");
  }

  @Test
  void what_is_not_published_is_missing_and_never_zero() throws IOException {
    ComparatorCatalogue catalogue = load();
    PublishedMeasure measure = catalogue.measure(Objects.requireNonNull(catalogue.match("X2 %")));
    assertThat(measure.at(YEAR, "There")).isNull();
    assertThat(measure.at(YEAR.next(), "Here")).isNull();
  }

  @Test
  void an_indicator_without_a_file_has_no_match() throws IOException {
    assertThat(load().match("X1")).isNull();
  }

  @Test
  void a_new_measure_and_a_new_match_touch_no_other_file() throws IOException {
    write(
        "comparators/measures/contacts.json",
        MEASURE
            .replace("\"Share\"", "\"Contacts\"")
            .replace("% of contacts", "Number of contacts"));
    write(
        "comparators/matches/x1.json",
        MATCH.replace("X2 %", "X1").replace("\"Share\"", "\"Contacts\""));
    assertThat(load().match("X1")).isNotNull();
    assertThat(load().match("X2 %")).isNotNull();
  }

  @ParameterizedTest(name = "{4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          match       | "X2 %"             | "X9"                 | there is no indicator X9                       | an unknown ref
          match       | "Share"            | "Chair"              | there is no published measure Chair            | an unknown measure
          match       | "X2 %"             | "X1"                 | Share has another unit (version 1 of X1)       | a percentage beside a count
          match       | "X2 %"             | "X1"                 | the file of X1 is x1.json                      | a file is found by its ref
          match       | financial-year     | 31-march             | ours is not counted on that basis              | a year beside a day
          match       | financial-year     | month                | month                                          | never beside a month
          match       | 2026-11-22         | lately               | lately                                         | a match is dated
          match       | "differs"          | "colour": 1, "differs" | colour                                       | an unknown field is a slip
          match       | "measure": "Share", | ''                  | measure                                        | a field is left out
          measure     | % of contacts      | Score                | Score is not a number, a percentage or a rate  | a score is no unit of ours
          measure     | Financial Year     | Academic Year        | Academic Year                                  | a school year is another year
          measure     | Financial Year     | Annual               | Share is counted on 31 March                   | a day beside a year
          measure     | "High"             | "Low"                | disagree which way is better                   | which side is good?
          measure     | "High"             | "Middle"             | Middle                                         | not a polarity
          measure     | "There": "-",      | ''                   | 2017-18 is not of exactly the 4 areas          | an area is left out
          measure     | "There"            | "Elsewhere"          | 2017-18 is not of exactly the 4 areas          | another area
          measure     | "-"                | null                 | 2017-18 of There is empty                      | nothing is said
          measure     | "-"                | "*"                  | expected a number or "-"                       | another mark
          measure     | "-"                | 7, "There": 8        | There                                          | a value given twice
          measure     | 2017-18            | 2017                 | 2017                                           | the publisher's way to write a year
          publication | "There"            | "Here"               | an area is named twice                         | no neighbour of itself
          """)
  void a_fault_stops_the_start_and_names_the_file(
      String file, String part, String faulty, String message, String why) throws IOException {
    String text = Objects.requireNonNull(TEXTS.get(file));
    assertThat(text).contains(part);
    String path = Objects.requireNonNull(FILES.get(file));
    write(path, text.replaceFirst(Pattern.quote(part), faulty));
    assertThatIllegalStateException()
        .isThrownBy(this::load)
        .withMessageContaining(message)
        .withMessageContaining(
            message.startsWith("Share is counted") || message.startsWith("disagree")
                ? "x2-percent.json"
                : path.replaceAll(".*/", ""));
  }

  @Test
  void a_measure_that_nothing_is_compared_with_is_a_fault() throws IOException {
    write("comparators/measures/spare.json", MEASURE.replace("\"Share\"", "\"Spare\""));
    assertThatIllegalStateException()
        .isThrownBy(this::load)
        .withMessageContaining("spare.json: no indicator is compared with it");
  }

  @Test
  void one_measure_in_two_files_is_a_fault() throws IOException {
    write("comparators/measures/other.json", MEASURE);
    assertThatIllegalStateException()
        .isThrownBy(this::load)
        .withMessageContaining("measure Share is given twice");
  }

  @Test
  void every_fault_is_named_at_once() throws IOException {
    write("comparators/matches/x2-percent.json", MATCH.replace("X2 %", "X9"));
    write("comparators/measures/spare.json", MEASURE.replace("\"Share\"", "\"Spare\""));
    assertThatIllegalStateException()
        .isThrownBy(this::load)
        .withMessageContaining("there is no indicator X9")
        .withMessageContaining("spare.json");
  }

  private ComparatorCatalogue load() throws IOException {
    try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
      return ComparatorCatalogue.load(SmallCatalogue.load(folder), loader);
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
