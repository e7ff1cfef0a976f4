package uk.safeguarding.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code docs/requirements.md} against the tree: it names every requirement and nothing unreal. */
class RequirementsTest {

  private static final int REQUIREMENTS = 198;
  private static final Path DOCS = Path.of("..", "..", "docs");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(#[^)]*)?\\)");
  private static final Pattern REASON =
      Pattern.compile(
          "(indicator engine|submission desk|rule books|screens|disclosure control"
              + "|board business and annual report|security|operations|Not here): .+");

  /** One line of the tables. */
  private record Row(int number, String where, String tests, String rest) {

    static Row read(String line) {
      String[] cells = line.split("\\|", -1);
      assertThat(cells).as(line).hasSize(7);
      return new Row(
          Integer.parseInt(cells[1].strip().substring(1)),
          cells[3].strip(),
          cells[4].strip(),
          cells[5].strip());
    }
  }

  @Test
  void every_requirement_is_named_once() throws IOException {
    assertThat(rows(page()).stream().map(Row::number))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, REQUIREMENTS).boxed().toList());
  }

  @Test
  void each_has_a_place_or_a_reason_and_names_nothing_that_is_not_there() throws IOException {
    Set<String> tests = testClasses();
    assertThat(rows(page()).stream().flatMap(row -> faults(row, tests).stream())).isEmpty();
  }

  @Test
  void what_it_says_of_itself_is_so() throws IOException {
    List<Row> rows = rows(page());
    long met = rows.stream().filter(r -> !r.where().isEmpty() && r.rest().isEmpty()).count();
    long inPart = rows.stream().filter(r -> !r.where().isEmpty() && !r.rest().isEmpty()).count();
    long never =
        rows.stream().filter(r -> r.where().isEmpty() && r.rest().startsWith("Not here: ")).count();
    assertThat(page().replaceAll("\\s+", " "))
        .contains(
            "Of the %d, %d are met, %d are met in part, %d wait for a later piece of work, and %d"
                .formatted(REQUIREMENTS, met, inPart, REQUIREMENTS - met - inPart - never, never));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          | R1 | a | | | |;                                         R1 has neither a place nor a reason
          | R1 | a | | | soon |;                                    R1 has neither a place nor a reason
          | R1 | a | [x](requirements.md) | | |;                    R1 has a place and no test
          | R1 | a | [x](nowhere.md) | RequirementsTest | |;        R1 names nowhere.md, which is not there
          | R1 | a | [x](requirements.md) | NoSuchTest | |;         R1 names NoSuchTest, which is not there
          | R1 | a | [x](requirements.md) | RequirementsTest | soon |; R1 says neither what is missing nor with what it comes
          """)
  void a_row_that_is_not_so_is_found(String line, String fault) throws IOException {
    assertThat(faults(Row.read(line), testClasses())).containsExactly(fault);
  }

  private static List<String> faults(Row row, Set<String> tests) {
    var faults = new ArrayList<String>();
    String number = "R" + row.number();
    boolean placed = !row.where().isEmpty();
    boolean reasoned = REASON.matcher(row.rest()).matches();
    if (!placed && !reasoned) {
      faults.add(number + " has neither a place nor a reason");
    }
    if (placed && !row.rest().isEmpty() && !reasoned) {
      faults.add(number + " says neither what is missing nor with what it comes");
    }
    if (placed && row.tests().isEmpty()) {
      faults.add(number + " has a place and no test");
    }
    LINK.matcher(row.where())
        .results()
        .map(link -> link.group(1))
        .filter(path -> !Files.exists(DOCS.resolve(path)))
        .forEach(path -> faults.add(number + " names " + path + ", which is not there"));
    Stream.of(row.tests().split(", "))
        .filter(test -> !test.isEmpty() && !tests.contains(test))
        .forEach(test -> faults.add(number + " names " + test + ", which is not there"));
    return faults;
  }

  private static String page() throws IOException {
    return Files.readString(DOCS.resolve("requirements.md"));
  }

  private static List<Row> rows(String page) {
    return page.lines().filter(line -> line.matches("\\| R\\d+ \\|.*")).map(Row::read).toList();
  }

  private static Set<String> testClasses() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(".."))) {
      return files
          .map(Path::toString)
          .filter(file -> file.contains("/src/test/java/") && file.matches(".*(Test|IT)\\.java"))
          .map(file -> file.replaceAll(".*/|\\.java$", ""))
          .collect(Collectors.toSet());
    }
  }
}
