package uk.safeguarding.synthetic.returns.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.synthetic.returns.ssda903.Tables.day;
import static uk.safeguarding.synthetic.returns.ssda903.Tables.dayOrNone;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.safeguarding.synthetic.AgencyRequest;
import uk.safeguarding.synthetic.Day;
import uk.safeguarding.synthetic.returns.ShortRun;

/** The tables of 2017-18 against each other and the requests that they were read from. */
class LookedAfterReturnTest {

  private static final LocalDate START = LocalDate.of(2017, 4, 1);
  private static final LocalDate END = LocalDate.of(2018, 3, 31);

  private static Tables tables = new Tables(Path.of(""));

  @BeforeAll
  static void write() throws IOException {
    tables = new Tables(ShortRun.files().resolve("ssda903/2017-18"));
  }

  @Test
  void as_many_are_looked_after_on_31_march_as_the_requests_tell() throws IOException {
    Set<String> listed =
        tables.rows("episodes").stream()
            .filter(row -> row.getField("DEC").isEmpty())
            .map(row -> row.getField("CHILD"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(listed).hasSizeGreaterThan(100).isEqualTo(lookedAfterOn(END));
  }

  private static Set<String> lookedAfterOn(LocalDate last) {
    var now = new TreeSet<String>();
    for (Day day : ShortRun.days()) {
      if (!day.date().isAfter(last)) {
        day.requests().forEach(request -> follow(request, now));
      }
    }
    return now;
  }

  private static void follow(AgencyRequest request, Set<String> lookedAfter) {
    if (request.path().matches("/looked-after-children/periods-of-care/[^/]+")) {
      lookedAfter.add(request.subject());
    } else if (request.path().matches("/looked-after-children/periods-of-care/[^/]+/end")) {
      lookedAfter.remove(request.subject());
    }
  }

  @Test
  void every_review_lies_in_a_period_of_care() throws IOException {
    Map<String, List<NamedCsvRecord>> episodes = tables.byChild("episodes");
    for (NamedCsvRecord review : tables.rows("reviews")) {
      LocalDate day = day(review, "REVIEW");
      assertThat(day).isBetween(START, END);
      assertThat(Objects.requireNonNull(episodes.get(review.getField("CHILD"))))
          .anyMatch(episode -> runs(episode, day));
    }
  }

  private static boolean runs(NamedCsvRecord episode, LocalDate day) {
    LocalDate end = dayOrNone(episode, "DEC");
    return !day(episode, "DECOM").isAfter(day) && (end == null || !end.isBefore(day));
  }

  @Test
  void every_child_of_a_table_is_in_the_header_once_with_its_date_of_birth() throws IOException {
    var births = new TreeMap<String, String>();
    for (NamedCsvRecord row : tables.rows("header")) {
      assertThat(births.put(row.getField("CHILD"), row.getField("DOB"))).isNull();
    }
    for (String table :
        List.of(
            "reviews", "uasc", "oc2", "oc3", "ad1", "placed_adoption", "prev_perm", "missing")) {
      assertThat(tables.rows(table))
          .allMatch(row -> row.getField("DOB").equals(births.get(row.getField("CHILD"))));
    }
    assertThat(births.keySet()).containsAll(tables.byChild("episodes").keySet());
  }

  @Test
  void pupil_numbers_are_well_formed_and_nobody_shares_one() throws IOException {
    var seen = new HashSet<String>();
    for (NamedCsvRecord row : tables.rows("header")) {
      String upn = row.getField("UPN");
      if (!upn.startsWith("UN")) {
        assertThat(seen.add(upn)).as(upn).isTrue();
        int sum = 0;
        for (int place = 2; place <= 13; place++) {
          sum += place * (upn.charAt(place - 1) - '0');
        }
        assertThat(upn.charAt(0)).isEqualTo("ABCDEFGHJKLMNPQRTUVWXYZ".charAt(sum % 23));
      }
    }
    assertThat(seen).hasSizeGreaterThan(50);
  }

  @Test
  void who_stayed_all_year_has_health_and_who_left_as_an_adult_has_a_life_after_care()
      throws IOException {
    Set<String> all = tables.byChild("oc2").keySet();
    assertThat(all).doesNotContainAnyElementsOf(tables.byChild("oc3").keySet());
    assertThat(all).doesNotContainAnyElementsOf(tables.byChild("prev_perm").keySet());
    assertThat(tables.byChild("ad1").keySet())
        .isEqualTo(
            tables.rows("episodes").stream()
                .filter(row -> row.getField("REC").matches("E1[12]"))
                .map(row -> row.getField("CHILD"))
                .collect(Collectors.toSet()));
  }
}
