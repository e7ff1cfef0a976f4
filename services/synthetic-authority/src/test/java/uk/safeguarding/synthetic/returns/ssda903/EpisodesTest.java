package uk.safeguarding.synthetic.returns.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.synthetic.returns.ssda903.Tables.day;
import static uk.safeguarding.synthetic.returns.ssda903.Tables.dayOrNone;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.safeguarding.synthetic.returns.ShortRun;

/** The episodes of 2017-18, one after the other. */
class EpisodesTest {

  private static final LocalDate START = LocalDate.of(2017, 4, 1);
  private static final LocalDate END = LocalDate.of(2018, 3, 31);

  private static Tables tables = new Tables(Path.of(""));

  @BeforeAll
  static void write() throws IOException {
    tables = new Tables(ShortRun.files().resolve("ssda903/2017-18"));
  }

  @Test
  void episodes_follow_each_other_without_a_gap() throws IOException {
    for (List<NamedCsvRecord> episodes : tables.byChild("episodes").values()) {
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
    for (List<NamedCsvRecord> episodes : tables.byChild("episodes").values()) {
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
}
