package uk.safeguarding.reporting.spreadsheets;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OdsWriterTest {
  private static final Notes NOTES =
      new Notes(
          "Partner agencies' monthly returns",
          "October 2018",
          Instant.parse("2018-11-12T09:30:00Z"),
          List.of("Percentages are in per cent."));
  private static final Table FIGURES =
      new Table(
          "Figures",
          "Monthly indicators, October 2018",
          List.of("Ref", "Indicator", "Oct 18", "Share (per cent)"),
          List.of(
              List.of(
                  Cell.text("M1"),
                  Cell.text("Contacts received"),
                  Cell.number(new BigDecimal("1620"), 0),
                  Cell.missing(Shorthand.NOT_APPLICABLE)),
              List.of(
                  Cell.text("M3"),
                  Cell.text("=1+1 & <more>, \"quoted\""),
                  Cell.missing(Shorthand.NOT_AVAILABLE),
                  Cell.number(new BigDecimal("14.5061728"), 1))));

  @Test
  void every_cell_is_read_back_with_its_type_its_value_and_what_it_shows() throws IOException {
    assertThat(read(FIGURES).rows("Figures"))
        .containsExactly(
            List.of("string|Monthly indicators, October 2018"),
            List.of("string|Ref", "string|Indicator", "string|Oct 18", "string|Share (per cent)"),
            List.of("string|M1", "string|Contacts received", "float 1620|1,620", "string|[z]"),
            List.of(
                "string|M3",
                "string|=1+1 & <more>, \"quoted\"",
                "string|[x]",
                "float 14.5061728|14.5"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=SUM(A1:A9)", "+1", "-1", "@x", "of:=1+1", "1e5", "01/02/2018"})
  void a_text_stays_a_text_whatever_it_looks_like(String text) throws IOException {
    OdsReader file = read(oneCell(Cell.text(text)));

    assertThat(file.rows("One").getLast()).containsExactly("string|" + text);
    assertThat(file.elements("table:table-cell"))
        .noneMatch(cell -> cell.hasAttribute("table:formula"));
  }

  @ParameterizedTest
  @ValueSource(strings = {" a", "a  b", "a   ", "a\tb", "two\nlines", "", "caf\u00e9 \ud83d\ude00"})
  void blanks_tabs_and_lines_are_kept(String text) throws IOException {
    assertThat(read(oneCell(Cell.text(text))).rows("One").getLast())
        .containsExactly("string|" + text);
  }

  @Test
  void what_xml_has_no_place_for_is_replaced() throws IOException {
    assertThat(read(oneCell(Cell.text("a\u0000b\ud800"))).rows("One").getLast())
        .containsExactly("string|a\ufffdb\ufffd");
  }

  @Test
  void the_notes_come_first_and_explain_what_is_used() throws IOException {
    assertThat(read(FIGURES).rows("Notes"))
        .containsExactly(
            List.of("string|Board papers"),
            List.of("string|About", "string|Explanation"),
            List.of("string|Source", "string|Partner agencies' monthly returns"),
            List.of("string|Period", "string|October 2018"),
            List.of("string|Made", "string|12 November 2018, 09:30"),
            List.of("string|Sheet Figures", "string|Monthly indicators, October 2018"),
            List.of("string|[x]", "string|" + Shorthand.NOT_AVAILABLE.meaning()),
            List.of("string|[z]", "string|" + Shorthand.NOT_APPLICABLE.meaning()),
            List.of("string|Note 1", "string|Percentages are in per cent."));
    assertThat(read(FIGURES).sheets()).containsExactly("Notes", "Figures");
  }

  @Test
  void each_sheet_has_one_header_row_no_merged_cells_and_names_its_table() throws IOException {
    OdsReader file = read(FIGURES);

    assertThat(file.elements("table:table-header-rows"))
        .hasSize(2)
        .allMatch(rows -> rows.getElementsByTagName("table:table-row").getLength() == 1);
    assertThat(file.elements("table:covered-table-cell")).isEmpty();
    assertThat(file.elements("table:table-cell"))
        .noneMatch(cell -> cell.hasAttribute("table:number-columns-spanned"))
        .noneMatch(cell -> cell.hasAttribute("table:number-rows-spanned"));
    assertThat(file.elements("table:database-range"))
        .extracting(range -> range.getAttribute("table:target-range-address"))
        .containsExactly("$'Notes'.$A$2:$'Notes'.$B$9", "$'Figures'.$A$2:$'Figures'.$D$4");
  }

  @Test
  void columns_after_z_are_named() throws IOException {
    var headers = new ArrayList<String>();
    var row = new ArrayList<Cell>();
    for (int column = 0; column < 30; column++) {
      headers.add("Month " + column);
      row.add(Cell.number(BigDecimal.ONE, 0));
    }

    assertThat(
            read(new Table("Wide", "Wide", headers, List.of(row))).elements("table:database-range"))
        .last()
        .extracting(range -> range.getAttribute("table:target-range-address"))
        .isEqualTo("$'Wide'.$A$2:$'Wide'.$AD$3");
  }

  @Test
  void the_document_says_what_it_is_and_in_which_language() throws IOException {
    OdsReader file = read(FIGURES);

    // Where programs look for it, without unpacking.
    assertThat(new String(bytes(FIGURES), US_ASCII).substring(30))
        .startsWith("mimetype" + OdsWriter.MEDIA_TYPE);
    assertThat(file.text("meta.xml"))
        .contains("<dc:title>Board papers</dc:title>")
        .contains("<dc:language>en-GB</dc:language>")
        .contains("<meta:creation-date>2018-11-12T09:30:00Z</meta:creation-date>");
    assertThat(file.text("styles.xml")).contains("fo:language=\"en\" fo:country=\"GB\"");
    assertThat(file.listed()).containsExactlyInAnyOrderElementsOf(file.parts());
  }

  @Test
  void the_same_spreadsheet_is_the_same_bytes_in_every_locale() throws IOException {
    Locale before = Locale.getDefault();
    byte[] bytes = bytes(FIGURES);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(bytes(FIGURES)).isEqualTo(bytes);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void a_row_without_all_of_its_cells_is_refused() {
    assertThatThrownBy(
            () -> new Table("A", "A", List.of("One", "Two"), List.of(List.of(Cell.text("1")))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 cells for 2 headers");
  }

  @Test
  void a_name_that_programs_do_not_take_is_refused() {
    assertThatThrownBy(() -> new Table("A/B", "A", List.of("One"), List.of()))
        .hasMessageContaining("cannot name a sheet");
    assertThatThrownBy(() -> new Spreadsheet("T", NOTES, List.of(FIGURES, FIGURES)))
        .hasMessageContaining("one name");
  }

  private static Table oneCell(Cell cell) {
    return new Table("One", "One", List.of("Cell"), List.of(List.of(cell)));
  }

  private static OdsReader read(Table table) throws IOException {
    return OdsReader.of(bytes(table));
  }

  private static byte[] bytes(Table table) throws IOException {
    var out = new ByteArrayOutputStream();
    OdsWriter.write(new Spreadsheet("Board papers", NOTES, List.of(table)), out);
    return out.toByteArray();
  }
}
