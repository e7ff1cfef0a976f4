package uk.safeguarding.synthetic.returns.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.synthetic.returns.ssda903.Tables.day;
import static uk.safeguarding.synthetic.returns.ssda903.Tables.dayOrNone;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.synthetic.AgencyRequest;
import uk.safeguarding.synthetic.Day;
import uk.safeguarding.synthetic.returns.ShortRun;

/** The return of 2017-18, against the format and against the requests that it was read from. */
class LookedAfterReturnTest {

  private static final LocalDate START = LocalDate.of(2017, 4, 1);
  private static final LocalDate END = LocalDate.of(2018, 3, 31);

  private static Tables tables = new Tables(Path.of(""));

  @BeforeAll
  static void write() throws IOException {
    tables = new Tables(ShortRun.files().resolve("ssda903/2017-18"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          header          | CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
          episodes        | CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
          reviews         | CHILD,DOB,REVIEW,REVIEW_CODE
          uasc            | CHILD,SEX,DOB,DUC
          oc2             | CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED
          oc3             | CHILD,DOB,IN_TOUCH,ACTIV,ACCOM
          ad1             | CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR
          placed_adoption | CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED
          prev_perm       | CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM
          missing         | CHILD,DOB,MISSING,MIS_START,MIS_END
          """)
  void tables_have_the_columns_of_the_format_and_rows(String table, String columns)
      throws IOException {
    assertThat(Files.readAllLines(tables.folder().resolve(table + ".csv")))
        .startsWith(columns)
        .hasSizeGreaterThan(1);
  }

  @Test
  void social_workers_are_no_part_of_it_before_2023_24() {
    assertThat(tables.folder().resolve("sw_episodes.csv")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          header ; CHILD ; SCC[0-9]{7}
          header ; SEX ; [12]
          header ; ETHNIC ; [A-Z]{4}
          header ; UPN ; UN[13]|[A-HJ-NP-RT-Z]8520[0-9]{8}
          header ; MOTHER ; [01]?
          episodes ; RNE ; [SLPTUB]
          episodes ; LS ; C[12]|E1|V2|L[12]
          episodes ; CIN ; N[1-8]
          episodes ; PLACE ; U[1346]|A6|P1|K2|H5
          episodes ; PLACE_PROVIDER ; PR[014]
          episodes ; REC ; (X1|E(11|12|3|4A|4B|41|43|44|17|5|6|7|8))?
          episodes ; REASON_PLACE_CHANGE ; ([A-Z]{5})?
          episodes ; PL_POST ; [A-Z]{1,2}[0-9]{1,2} [0-9][A-Z]{2}
          reviews ; REVIEW_CODE ; PN[0-7]
          oc2 ; SDQ_SCORE ; ([0-9]|[1-3][0-9]|40)?
          oc2 ; SDQ_REASON ; (SDQ[1-5])?
          oc2 ; IMMUNISATIONS ; [01]
          oc3 ; IN_TOUCH ; YES|NO|REFU
          oc3 ; ACTIV ; 0|[FPG][1-6]
          oc3 ; ACCOM ; 0|[A-Z][12]
          prev_perm ; PREV_PERM ; Z1|P[1-4]
          missing ; MISSING ; M
          """)
  void cells_are_codes_of_the_format(String table, String column, String pattern)
      throws IOException {
    assertThat(tables.rows(table))
        .extracting(row -> row.getField(column))
        .allMatch(cell -> cell.matches(pattern));
  }

  @Test
  void episodes_follow_each_other_without_a_gap() throws IOException {
    for (List<NamedCsvRecord> episodes : byChild("episodes").values()) {
      for (int place = 0; place < episodes.size(); place++) {
        NamedCsvRecord episode = episodes.get(place);
        LocalDate end = dayOrNone(episode, "DEC");
        assertThat(day(episode, "DECOM")).isBeforeOrEqualTo(end == null ? END : end);
        assertThat(episode.getField("REC").isEmpty()).isEqualTo(end == null);
        if (episode.getField("REC").equals("X1")) {
          NamedCsvRecord next = episodes.get(place + 1);
          assertThat(next.getField("RNE")).isNotEqualTo("S");
          assertThat(day(next, "DECOM")).isEqualTo(end);
        } else if (place + 1 < episodes.size()) {
          NamedCsvRecord next = episodes.get(place + 1);
          assertThat(next.getField("RNE")).isEqualTo("S");
          assertThat(day(next, "DECOM")).isAfterOrEqualTo(Objects.requireNonNull(end));
        }
      }
    }
  }

  @Test
  void all_of_it_reaches_into_the_year_and_nothing_lies_after_it() throws IOException {
    for (NamedCsvRecord episode : tables.rows("episodes")) {
      LocalDate end = dayOrNone(episode, "DEC");
      assertThat(day(episode, "DECOM")).isBeforeOrEqualTo(END);
      assertThat(end == null ? END : end).isBetween(START, END);
    }
  }

  @Test
  void a_change_of_carer_is_a_change_of_place_and_says_why() throws IOException {
    for (List<NamedCsvRecord> episodes : byChild("episodes").values()) {
      for (int place = 1; place < episodes.size(); place++) {
        NamedCsvRecord before = episodes.get(place - 1);
        NamedCsvRecord now = episodes.get(place);
        boolean isSamePlace = now.getField("PL_POST").equals(before.getField("PL_POST"));
        switch (now.getField("RNE")) {
          case "P" -> {
            assertThat(before.getField("REASON_PLACE_CHANGE")).isNotEmpty();
            assertThat(now.getField("LS")).isEqualTo(before.getField("LS"));
          }
          case "L" -> {
            assertThat(isSamePlace).isTrue();
            assertThat(now.getField("LS")).isNotEqualTo(before.getField("LS"));
          }
          case "T" -> assertThat(isSamePlace).isTrue();
          default -> {}
        }
      }
    }
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
    Map<String, List<NamedCsvRecord>> episodes = byChild("episodes");
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
    assertThat(births.keySet()).containsAll(byChild("episodes").keySet());
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
    Set<String> all = byChild("oc2").keySet();
    assertThat(all).doesNotContainAnyElementsOf(byChild("oc3").keySet());
    assertThat(all).doesNotContainAnyElementsOf(byChild("prev_perm").keySet());
    assertThat(byChild("ad1").keySet())
        .isEqualTo(
            tables.rows("episodes").stream()
                .filter(row -> row.getField("REC").matches("E1[12]"))
                .map(row -> row.getField("CHILD"))
                .collect(Collectors.toSet()));
  }

  private static Map<String, List<NamedCsvRecord>> byChild(String table) throws IOException {
    return tables.rows(table).stream()
        .collect(
            Collectors.groupingBy(row -> row.getField("CHILD"), TreeMap::new, Collectors.toList()));
  }
}
