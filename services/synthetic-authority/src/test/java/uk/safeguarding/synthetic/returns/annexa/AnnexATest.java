package uk.safeguarding.synthetic.returns.annexa;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.synthetic.returns.annexa.Lists.day;
import static uk.safeguarding.synthetic.returns.annexa.Lists.header;
import static uk.safeguarding.synthetic.returns.annexa.Lists.isBlank;
import static uk.safeguarding.synthetic.returns.annexa.Lists.rows;
import static uk.safeguarding.synthetic.returns.annexa.Lists.text;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.synthetic.returns.ShortRun;

/** Annex A of the last day of May 2018, against itself and the other files. */
class AnnexATest {

  private static final LocalDate LAST = LocalDate.of(2018, 5, 31);
  private static final LocalDate FIRST = LocalDate.of(2017, 11, 30);
  private static final int START = 6;

  @ParameterizedTest
  @CsvSource({
    "1, 7, Contact Source",
    "2, 8, Organisation completing assessment",
    "3, 11, Allocated Worker",
    "4, 12, Allocated Worker",
    "5, 14, Allocated Worker",
    "6, 14, Allocated Worker",
    "7, 17, Allocated Worker",
    "8, 34, Allocated Worker",
    "9, 17, Activity Status",
    "10, 16, Date the child was placed for fostering in FFA or concurrent planning placement",
    "11, 19, Reason for leaving adoption process"
  })
  void every_list_has_its_columns_and_rows(int list, int columns, String last) {
    Row header = header(list);
    assertThat(header.getCellCount()).isEqualTo(columns);
    assertThat(text(header, columns)).isEqualTo(last);
    assertThat(rows(list)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 6", "3, 6"})
  void a_list_goes_back_six_months_and_not_a_day_more(int list, int column) {
    assertThat(rows(list)).allMatch(row -> !day(row, column).isBefore(FIRST));
    assertThat(rows(list)).anyMatch(row -> day(row, column).isBefore(FIRST.plusDays(7)));
  }

  @Test
  void every_child_on_a_plan_is_in_the_census_with_that_plan() throws IOException {
    String census = Files.readString(ShortRun.files().resolve("cin-census/2018-19.xml"));
    List<Row> running = rows(7).stream().filter(row -> isBlank(row, 13)).toList();
    assertThat(running).hasSizeGreaterThan(50);
    for (Row row : running) {
      int child = census.indexOf("<LAchildID>" + text(row, 1) + "<");
      assertThat(child).as(text(row, 1)).isPositive();
      assertThat(census.substring(child, census.indexOf("</Child>", child)))
          .contains("<CPPstartDate>" + day(row, 7) + "<");
    }
  }

  @Test
  void who_is_looked_after_is_in_the_looked_after_children_return() throws IOException {
    var open = new TreeSet<String>();
    for (String line :
        Files.readAllLines(ShortRun.files().resolve("ssda903/2018-19/episodes.csv"))) {
      String[] cells = line.split(",", -1);
      if (cells[7].isEmpty()) {
        open.add(cells[0]);
      }
    }
    assertThat(rows(8).stream().filter(row -> isBlank(row, 20)).map(row -> text(row, 1)))
        .hasSizeGreaterThan(100)
        .containsExactlyElementsOf(open);
  }

  @Test
  void a_child_is_the_same_in_every_list() {
    var births = new TreeMap<String, String>();
    for (int list = 1; list <= 9; list++) {
      for (Row row : rows(list)) {
        String same = text(row, 2) + text(row, 3) + row.getCellText(3);
        assertThat(births.merge(text(row, 1), same, (before, _) -> before)).isEqualTo(same);
      }
    }
    assertThat(births).hasSizeGreaterThan(1000);
  }

  @Test
  void an_open_case_has_one_status_by_what_is_going_on() {
    var plans = new TreeSet<String>();
    rows(7).stream().filter(row -> isBlank(row, 13)).forEach(row -> plans.add(text(row, 1)));
    var lookedAfter = new TreeSet<String>();
    rows(8).stream().filter(row -> isBlank(row, 20)).forEach(row -> lookedAfter.add(text(row, 1)));
    for (Row row : rows(START)) {
      String child = text(row, 1);
      if (isBlank(row, 10)) {
        assertThat(text(row, 12))
            .matches(
                lookedAfter.contains(child)
                    ? "a\\) .+"
                    : plans.contains(child) ? "b\\) .+" : "[cd]\\) .+");
      } else {
        assertThat(text(row, 12)).isEqualTo("e) Closed episode");
        assertThat(text(row, 11)).isNotEmpty();
        assertThat(day(row, 10)).isBetween(FIRST, LAST);
      }
    }
  }

  @Test
  void placements_say_their_code() {
    assertThat(rows(8)).allMatch(row -> text(row, 23).matches("[a-v]\\) [UAPKHRSZ][1-6]: .+"));
    assertThat(rows(8)).allMatch(row -> text(row, 24).matches("[a-f]\\) PR[0-5] - .+"));
  }
}
