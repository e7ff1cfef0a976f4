package uk.safeguarding.agencyreturns.formats.monthlydataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Datasets.accepted;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Datasets.errors;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Datasets.read;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Datasets.refusal;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Workbooks.ofRows;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Workbooks.parts;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Workbooks.row;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Workbooks.zip;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A workbook that was made to do harm costs neither memory nor time, and is refused like any other.
 */
@Timeout(20)
class HostileWorkbooksTest {

  private static final String HEADING = row(1, "ref", "2018-10");
  private static final String GOOD = row(2, "M1", "0:1620");

  @Test
  void a_workbook_without_harm_is_read() {
    assertThat(accepted(read(ofRows(HEADING + GOOD)))).containsExactly("1 M1 2018-10=1620");
  }

  @ParameterizedTest
  @CsvSource({
    "0:1E999999999, not-a-number, a number that fills memory when it is written out",
    "0:1E-999999999, not-a-number, and its like",
    "0:1E2147483647, not-a-number, the largest exponent",
    "2:99999999999, not-a-number, a date after the end of time",
    "2:-5, negative, a date before the beginning",
    "1:1E30, not-a-number, a percentage of nothing"
  })
  void a_number_beyond_all_figures_is_an_error_in_its_cell(String cell, String code, String why) {
    assertThat(errors(read(ofRows(HEADING + row(2, "M1", cell)))))
        .as(why)
        .containsExactly("1 2018-10 " + code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<c r=\"ZZZZZZ2\"><v>1</v></c>",
        "<c r=\"XFD2\"><v>1</v></c>",
        "<c r=\"ALM2\"><v>1</v></c>",
        "<c r=\"A99999999999\"><v>1</v></c>",
        "<c r=\"\u00c4\"><v>1</v></c>",
        "<c r=\"A2\" t=\"what\"><v>1</v></c>",
        "<c r=\"A2\" t=\"s\"><v>x</v></c>",
        "<c r=\"A2\" s=\"x\"><v>1</v></c>",
        "<c r=\"A2\"><f t=\"shared\" si=\"7\"/></c>",
        "<c r=\"A2\"><f t=\"shared\" si=\"x\" ref=\"?\">1</f></c>",
        "<c r=\"A2\"><v>1</v>",
        "</row><row r=\"x\">",
        "</row><row r=\"2147483647\">"
      })
  void a_sheet_that_makes_no_sense_is_refused_in_words(String cell) {
    assertThat(refusal(ofRows(HEADING + "<row r=\"2\">" + cell + "</row>")))
        .containsAnyOf("damaged", "than any return");
  }

  @Test
  void a_number_of_a_million_digits_is_refused_before_anybody_counts_them() {
    String number = "<row r=\"2\"><c r=\"A2\"><v>" + "7".repeat(1_000_000) + "</v></c></row>";
    assertThat(refusal(ofRows(HEADING + number))).contains("larger than any return");
  }

  @Test
  void a_zip_bomb_is_refused_at_its_bound() {
    Map<String, byte[]> parts = parts(HEADING + GOOD);
    parts.put("xl/media/image1.png", new byte[40 * 1024 * 1024]);
    byte[] bomb = zip(parts);
    assertThat(bomb).hasSizeLessThan(100_000);
    assertThat(refusal(bomb)).contains("larger than any return");
  }

  @Test
  void many_parts_share_one_bound() {
    Map<String, byte[]> parts = parts(HEADING + GOOD);
    for (int i = 0; i < 40; i++) {
      parts.put("xl/media/image" + i + ".png", new byte[1024 * 1024]);
    }
    assertThat(refusal(zip(parts))).contains("larger than any return");
  }

  @Test
  void rows_without_end_are_refused() {
    assertThat(refusal(ofRows(HEADING + "<row r=\"2\"/>".repeat(100_002)))).contains("more rows");
  }

  @Test
  void an_entity_is_not_resolved_and_not_multiplied() {
    Map<String, byte[]> parts = parts("");
    parts.put(
        "xl/worksheets/sheet1.xml",
        ("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\"><!ENTITY b \"&a;&a;\">]>"
                + "<worksheet><sheetData>"
                + HEADING
                + row(2, "M1", "&b;")
                + "</sheetData></worksheet>")
            .getBytes(UTF_8));
    assertThat(refusal(zip(parts))).contains("damaged");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Content_Types].xml",
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/styles.xml",
        "xl/worksheets/sheet1.xml"
      })
  void a_workbook_that_lacks_a_part_or_has_rubbish_in_it_is_refused(String part) {
    Map<String, byte[]> parts = parts(HEADING + GOOD);
    parts.put(part, "rubbish".getBytes(UTF_8));
    assertThat(refusal(zip(parts))).containsAnyOf("damaged", "no worksheet");
    parts.remove(part);
    assertThat(refusal(zip(parts))).containsAnyOf("damaged", "no worksheet");
  }

  @Test
  void every_shortening_of_a_workbook_is_refused_and_none_is_a_failure_of_ours() {
    byte[] whole = ofRows(HEADING + GOOD);
    for (int length = 4; length < whole.length; length += 7) {
      assertThat(refusal(Arrays.copyOf(whole, length))).contains("damaged");
    }
  }
}
