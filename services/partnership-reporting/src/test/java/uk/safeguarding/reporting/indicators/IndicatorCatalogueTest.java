package uk.safeguarding.reporting.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static uk.safeguarding.reporting.indicators.SmallCatalogue.PEOPLE;
import static uk.safeguarding.reporting.indicators.SmallCatalogue.X1;
import static uk.safeguarding.reporting.indicators.SmallCatalogue.X2;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorCatalogueTest {
  @TempDir Path folder;

  @BeforeEach
  void three_files_without_fault() throws IOException {
    write("indicators/x1.json", X1);
    write("indicators/x2-percent.json", X2);
    write("populations/people.json", PEOPLE);
  }

  @Test
  void files_are_read_from_a_directory_in_the_order_they_state() throws IOException {
    assertThat(load().indicators()).map(Indicator::ref).containsExactly("X2 %", "X1");
  }

  @Test
  void a_new_file_is_enough_for_a_new_indicator() throws IOException {
    write(
        "indicators/x3.json",
        X1.replace("\"X1\"", "\"X3\"").replace("\"order\": 20", "\"order\": 30"));
    assertThat(load().indicators()).map(Indicator::ref).containsExactly("X2 %", "X1", "X3");
  }

  @Test
  void files_are_read_from_a_jar() throws IOException {
    Path jar = folder.resolve("product.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        var entries = new JarOutputStream(file)) {
      entries.putNextEntry(new JarEntry("indicators/"));
      entries.putNextEntry(new JarEntry("populations/"));
      for (var entry :
          Map.of(
                  "indicators/x1.json",
                  X1,
                  "indicators/x2-percent.json",
                  X2,
                  "populations/people.json",
                  PEOPLE,
                  "indicators/deeper/no.json",
                  "{}")
              .entrySet()) {
        entries.putNextEntry(new JarEntry(entry.getKey()));
        entries.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(SmallCatalogue.load(jar).indicators())
        .map(Indicator::ref)
        .containsExactly("X2 %", "X1");
  }

  @ParameterizedTest(name = "{4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          x2-percent | "order": 10   | "order": 20              | order 20 is used twice               | two in one place
          x1 | "order": 20,          | ''                       | Cannot map `null` into type `int`    | a place is left out
          x1 | "ref": "X1"           | "ref": "X9"              | the file of X9 is x9.json            | a file is found by its ref
          x1 | "theme"               | "colour": 1, "theme"     | colour                               | an unknown field is a slip
          x1 | "theme"               | "ref": "X1", "theme"     | ref                                  | a field given twice
          x1 | "2018-04"             | "2018-05"                | gap or overlap before number 2       | nobody defined April
          x1 | "2018-04"             | "2018-03"                | gap or overlap before number 2       | two definitions of March
          x1 | "reason": "a test",   | ''                       | no reason for number 2               | a change is explained
          x1 | "version": 2          | "version": 3             | versions count up from 1             | where is version 2
          x1 | "to": "2018-03"       | "to": "03/2018"          | "03/2018" is not a month             | another way to write months
          x1 | "title": "Contacts",  | ''                       | title                                | a title is left out
          x2-percent | ["X1"]        | ["X7"]                   | derived from X7, which is no count   | no such row
          x2-percent | ["X1"]        | ["X2 %"]                 | derived from X2 %, which is no count | percentages do not add up
          x2-percent | "sumOf": ["X1"] | "population": "adults" | population adults has no file        | no such population
          x1 | "countedFromEvents": ["Each contact counts."] | "excludes": [] | from which events it is counted: contacts | nobody could count it
          x2-percent | "derivedFrom" | "countedFromEvents": ["So."], "derivedFrom" | both derived from rows and counted | two truths
          x2-percent | "percentage"  | "flow"                   | has a denominator                    | a count is not divided
          x2-percent | "TBC"         | "tbd"                    | "tbd" is not a target                | not a number
          x2-percent | , "targetFor": "every-period" | ''       | targets and targetFor go together    | compared with what?
          x2-percent | "better": "higher" | "better": "none" | a target needs a better way      | which side is good?
          x2-percent | "unit": "per cent", | "unit": "per cent", "statement": "some", | a place for the {value} | a value that nobody reads
          x2-percent | "2019-20"     | "2019-21"                | "2019-21" is not a financial year    | a slip
          """)
  void a_fault_stops_the_start_and_names_the_file(
      String file, String part, String faulty, String message, String why) throws IOException {
    String text = file.equals("x1") ? X1 : X2;
    assertThat(text).contains(part);
    write("indicators/" + file + ".json", text.replaceFirst(Pattern.quote(part), faulty));
    assertThatIllegalStateException()
        .isThrownBy(this::load)
        .withMessageContaining(file + ".json")
        .withMessageContaining(message);
  }

  @Test
  void every_fault_is_named_at_once() throws IOException {
    write("indicators/x2-percent.json", X2.replace("10,", "20,").replace("[\"X1\"]", "[\"X7\"]"));
    assertThatIllegalStateException()
        .isThrownBy(this::load)
        .withMessageContaining("order 20 is used twice")
        .withMessageContaining("derived from X7");
  }

  @Test
  void one_ref_in_two_files_is_a_fault() throws IOException {
    write("indicators/other.json", X1);
    assertThatIllegalStateException().isThrownBy(this::load).withMessageContaining("used twice");
  }

  @Test
  void an_empty_catalogue_is_a_fault() throws IOException {
    Files.delete(folder.resolve("indicators/x1.json"));
    Files.delete(folder.resolve("indicators/x2-percent.json"));
    assertThatIllegalStateException().isThrownBy(this::load).withMessageContaining("no indicator");
  }

  @Test
  void what_is_not_there_is_not_made_up() throws IOException {
    assertThat(load().find("X9")).isNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> load().population("adults"))
        .withMessageContaining("adults");
  }

  private IndicatorCatalogue load() throws IOException {
    return SmallCatalogue.load(folder);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
