package uk.safeguarding.agencyreturns.formats.quarterlyreturn;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.safeguarding.agencyreturns.formats.quarterlyreturn.Quarterlies.HEADING;
import static uk.safeguarding.agencyreturns.formats.quarterlyreturn.Quarterlies.accepted;
import static uk.safeguarding.agencyreturns.formats.quarterlyreturn.Quarterlies.findings;
import static uk.safeguarding.agencyreturns.formats.quarterlyreturn.Quarterlies.read;
import static uk.safeguarding.agencyreturns.formats.quarterlyreturn.Quarterlies.refusal;
import static uk.safeguarding.agencyreturns.formats.quarterlyreturn.Quarterlies.rows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.safeguarding.agencyreturns.formats.ReadReturn;
import uk.safeguarding.agencyreturns.formats.UnreadableFile;
import uk.safeguarding.agencyreturns.submission.Commentary;

/** Tolerant in: one meaning, whatever the quarterly return's file looks like. */
class QuarterlyReturnTest {

  private static final String[] MEANING = {
    "1 M1 2018-Q2=4615", "2 M3 2018-Q2=14.5 (235/1620) estimated", "3 CP1-NI 2018-Q1=not supplied"
  };

  private static final String RETURN =
      HEADING + "M1,,4615,,,,\nM3,2018-Q2,14.5,235,1620,y,caf\u00e9\nCP1-NI,2018-Q1,[x],,,n,\n";

  @Test
  void a_row_is_an_indicator_and_a_quarter() {
    ReadReturn read = read(RETURN);
    assertThat(accepted(read)).containsExactly(MEANING);
    assertThat(read.findings()).isEmpty();
    assertThat(read.rows()).isEqualTo(3);
    assertThat(read.rowsAccepted()).isEqualTo(3);
    assertThat(read.commentary()).containsExactly(new Commentary(2, "M3", "2018-Q2", "caf\u00e9"));
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t"})
  void the_delimiter_is_found_and_noted(String delimiter) {
    ReadReturn read = read(RETURN.replace(",", delimiter));
    assertThat(accepted(read)).containsExactly(MEANING);
    assertThat(findings(read)).containsExactly("NOTE 0 null delimiter-assumed");
    assertThat(read.contentHash()).isEqualTo(read(RETURN).contentHash());
  }

  @Test
  void the_encoding_and_the_line_ending_are_found() {
    for (byte[] file :
        List.of(
            ("\ufeff" + RETURN).getBytes(UTF_16LE),
            RETURN.getBytes(Charset.forName("windows-1252")),
            RETURN.replace("\n", "\r\n").getBytes(Charset.forName("windows-1252")))) {
      assertThat(accepted(read(file))).containsExactly(MEANING);
      assertThat(read(file).contentHash()).isEqualTo(read(RETURN).contentHash());
    }
    assertThat(accepted(read(RETURN.replace("\n", "\r")))).containsExactly(MEANING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          value,ref~14.5,M3                                   | only what is needed
          Ref.,VALUE (%),Quarter~M3,14.5%,Q2 2018-19          | case, spaces, punctuation
          ESTIMATED (y/n),Comments,value,period,REF~,,14.5,,M3 | other orders and names
          ref,indicator,owner,value~M3,Referred,Lead,14.5     | columns that describe
          """)
  void columns_stand_in_any_order_under_tolerant_headings(String file, String why) {
    ReadReturn read = read(file.replace("~", "\n"));
    assertThat(accepted(read)).as(why).containsExactly("1 M3 2018-Q2=14.5");
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void a_column_that_means_nothing_here_is_passed_over_with_a_note() {
    ReadReturn read = read("ref,value,source\nM1,4615,system\n");
    assertThat(findings(read)).containsExactly("NOTE 0 source column-not-read");
    assertThat(read.contentHash()).isEqualTo(read("ref,value\nM1,4615\n").contentHash());
  }

  @Test
  void a_workbook_means_what_its_reader_sees() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("Q2");
      String[] heading = HEADING.strip().split(",");
      for (int column = 0; column < heading.length; column++) {
        sheet.value(0, column, heading[column]);
      }
      sheet.value(1, 0, "M1");
      sheet.value(1, 2, 4615);
      sheet.value(2, 0, "M3");
      sheet.value(2, 1, "2018-Q2");
      sheet.value(2, 2, 0.145);
      sheet.style(2, 2).format("0.0%").set();
      sheet.value(2, 3, 235);
      sheet.value(2, 4, 1620);
      sheet.value(2, 5, true);
      sheet.value(2, 6, "caf\u00e9");
      sheet.value(3, 0, "CP1-NI");
      sheet.value(3, 1, "2018-Q1");
      sheet.value(3, 2, "Not supplied");
    }
    ReadReturn read = read(bytes.toByteArray());
    assertThat(accepted(read)).containsExactly(MEANING);
    assertThat(read.contentHash()).isEqualTo(read(RETURN).contentHash());
  }

  @Test
  void a_carriage_return_as_a_workbook_escapes_it_ends_a_line() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("Q2");
      List.of("ref", "value", "commentary")
          .forEach(h -> sheet.value(0, "rvc".indexOf(h.charAt(0)), h));
      sheet.value(1, 0, "M1");
      sheet.value(1, 1, 4615);
      sheet.value(1, 2, "One_x000D_\nand _x005F_x000D_ is kept");
    }
    assertThat(read(bytes.toByteArray()).commentary().getFirst().text())
        .isEqualTo("One\nand _x000D_ is kept");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                        | is empty
          ref,quarter~M1,2018-Q2    | column value is missing
          value,quarter~5,2018-Q2   | column ref is missing
          ref,value,Value~M1,1,2    | Two columns
          ref,quarter,period,value~M1,,,2 | Two columns
          ref,value                 | there is nothing to report
          ref,value,quarter~,,      | there is nothing to report
          """)
  void what_is_no_quarterly_return_is_refused_in_words(String file, String reason) {
    assertThat(refusal(file.replace("~", "\n")))
        .contains(reason)
        .matches("(?s).*(Send|Add|Keep).*\\.");
  }

  @Test
  void the_return_is_one_file_and_none_is_a_nil_return_only_where_that_is_said() {
    assertThatThrownBy(() -> new QuarterlyReturn().read("2018-Q2", List.of()))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("nothing to report");
    assertThat(new QuarterlyReturn().takesNilReturns()).isTrue();
    assertThat(ReadReturn.NIL.rows()).isZero();
    assertThat(ReadReturn.NIL.contentHash()).isNotEqualTo(read(RETURN).contentHash());
  }

  @ParameterizedTest
  @CsvSource({
    "2018-Q2,true",
    "2018-Q0,false",
    "2018-Q5,false",
    "2018-q2,false",
    "2018-10,false",
    "1799-Q1,false",
    "2018-Q2x,false",
    "'',false"
  })
  void a_period_is_a_quarter_of_a_financial_year(String period, boolean is) {
    assertThat(new QuarterlyReturn().isPeriod(period)).isEqualTo(is);
    assertThat(new QuarterlyReturn().isPeriod(new QuarterlyReturn().periodExample())).isTrue();
  }

  @Test
  void another_meaning_is_another_content() {
    String base = "M3,2018-Q2,14.5,235,1620,y,Up.";
    String hash = rows(base).contentHash();
    assertThat(rows("m 3,,14.50%,235.0,\"1,620\",Yes, Up. ").contentHash()).isEqualTo(hash);
    for (String other :
        List.of(
            "M3,2018-Q1,14.5,235,1620,y,Up.",
            "M8-QL,2018-Q2,14.5,235,1620,y,Up.",
            "M3,2018-Q2,14.6,235,1620,y,Up.",
            "M3,2018-Q2,14.5,236,1620,y,Up.",
            "M3,2018-Q2,14.5,235,1621,y,Up.",
            "M3,2018-Q2,14.5,,,y,Up.",
            "M3,2018-Q2,14.5,235,1620,n,Up.",
            "M3,2018-Q2,14.5,235,1620,y,Down.",
            "M3,2018-Q2,-,,,y,Up.",
            "M3,2018-Q2,[x],,,y,Up.",
            "M3,2018-Q2,450,,,y,Up.")) {
      assertThat(rows(other).contentHash()).as(other).isNotEqualTo(hash);
    }
    assertThat(rows("M3,,450,,,,").contentHash())
        .isEqualTo(rows("m3,,450.0%,,,,").contentHash())
        .isNotEqualTo(rows("M3,,451,,,,").contentHash());
    assertThat(rows("M1,,1,,,,", "M2,,2,,,,").contentHash())
        .isEqualTo(rows("M2,,2,,,,", "M1,,1,,,,").contentHash());
    assertThat(rows("M3,,,,,,").contentHash()).isEqualTo(rows("M3,,n/s,,,,").contentHash());
  }
}
