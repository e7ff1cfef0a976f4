package uk.safeguarding.agencyreturns.formats.monthlydataset;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Datasets.accepted;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Datasets.errors;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Datasets.read;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Workbooks.ofRows;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Workbooks.row;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Workbooks.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.agencyreturns.formats.ReadReturn;

/** A workbook means what the reader of its sheet sees. */
class WorkbookDatasetTest {

  private static final String HEADING = row(1, "ref", "2018-10");

  @Test
  void a_sheet_with_dates_percentages_and_blank_rows_is_read_as_it_looks() {
    byte[] file =
        workbook(
            book -> {
              Worksheet sheet = book.newWorksheet("October");
              sheet.value(1, 0, "ref");
              sheet.value(1, 2, LocalDate.of(2018, 9, 1));
              sheet.style(1, 2).format("mmm-yy").set();
              sheet.value(1, 3, LocalDate.of(2018, 10, 1));
              sheet.style(1, 3).format("dd/mm/yyyy").set();
              sheet.value(3, 0, "M1");
              sheet.value(3, 2, 1441);
              sheet.value(3, 3, new BigDecimal("1620.0"));
              sheet.value(6, 0, "M3");
              sheet.value(6, 2, "-");
              sheet.value(6, 3, 0.145);
              sheet.style(6, 3).format("0.0%").set();
            });
    assertThat(accepted(read(file)))
        .containsExactly("2 M1 2018-09=1441 2018-10=1620", "5 M3 2018-09=- 2018-10=14.5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M3     | 1:0.87                | 87               | Excel's own percentage, which it names by number
          M3     | 1:0.14499999999999999 | 14.5             | the artefact of a binary fraction
          M3     | 1:1                   | 100              | a whole
          M3     | 3:14.5                | 14.5             | a percent sign that is only decoration
          M3     | 0:14.506172839506172  | 14.5061728395062 | calculated: fifteen digits count
          M3     | 0:14.5                | 14.5             | a plain number
          M3     | 0:5.551115123126E-17  | 0                | nothing, but for binary fractions
          M1     | 0:1.62E3              | 1620             | an exponent, as Excel writes large numbers
          CP1-NI | 0:23                  | 23               | a rate
          """)
  void a_number_is_what_the_sheet_shows(String ref, String cell, String figure, String why) {
    assertThat(accepted(read(ofRows(HEADING + row(2, ref, cell)))))
        .as(why)
        .containsExactly("1 " + ref + " 2018-10=" + figure);
  }

  @ParameterizedTest
  @CsvSource({
    "2:43374, mmm-yy is Excel's own and named by number",
    "4:43374, a date in the English of the United Kingdom",
    "4:43404, the last day of the month",
    "4:43374.5, noon",
    "Oct-18, text"
  })
  void a_month_is_what_the_sheet_shows(String heading, String why) {
    assertThat(accepted(read(ofRows(row(1, "ref", heading) + row(2, "M1", "0:1620")))))
        .as(why)
        .containsExactly("1 M1 2018-10=1620");
  }

  @Test
  void a_formula_counts_as_the_value_last_calculated() {
    String heading =
        "<row r=\"1\"><c r=\"A1\" t=\"str\"><f>\"ref\"</f><v>ref</v></c>"
            + "<c r=\"B1\" s=\"2\"><f>EDATE(C1,1)</f><v>43374</v></c></row>";
    String figure =
        "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>M3</t></is></c>"
            + "<c r=\"B2\" s=\"1\"><f>235/1620</f><v>0.14506172839506173</v></c></row>";
    assertThat(accepted(read(ofRows(heading + figure))))
        .containsExactly("1 M3 2018-10=14.5061728395062");
  }

  @Test
  void a_formula_that_was_never_calculated_or_failed_is_an_error_and_not_a_blank() {
    String rows =
        "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>M1</t></is></c><c"
            + " r=\"B2\"><f>A9+1</f></c></row><row r=\"3\"><c r=\"A3\""
            + " t=\"inlineStr\"><is><t>M2</t></is></c><c r=\"B3\""
            + " t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row><row r=\"4\"><c r=\"A4\""
            + " t=\"inlineStr\"><is><t>M4</t></is></c><c r=\"B4\"><v>4 or 5</v></c></row><row"
            + " r=\"5\"><c r=\"A5\" t=\"inlineStr\"><is><t>EH2</t></is></c><c r=\"B5\""
            + " t=\"b\"><v>1</v></c></row>";
    ReadReturn read = read(ofRows(HEADING + rows));
    assertThat(errors(read))
        .containsExactly(
            "1 2018-10 not-a-number",
            "2 2018-10 not-a-number",
            "3 2018-10 not-a-number",
            "4 2018-10 not-a-number");
    assertThat(read.findings())
        .extracting(finding -> finding.value())
        .containsExactly("=A9+1", "#DIV/0!", "4 or 5", "true");
  }

  @Test
  void a_formula_that_answers_an_empty_text_is_blank() {
    String row =
        "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>M1</t></is></c>"
            + "<c r=\"B2\" t=\"str\"><f>IF(A9,1,\"\")</f><v></v></c></row>";
    assertThat(accepted(read(ofRows(HEADING + row)))).containsExactly("1 M1 ");
  }

  @Test
  void the_first_sheet_that_can_be_seen_is_the_return() {
    byte[] file =
        workbook(
            book -> {
              Worksheet hidden = book.newWorksheet("old");
              hidden.value(0, 0, "ref");
              hidden.value(0, 1, "2018-10");
              hidden.value(1, 0, "M1");
              hidden.value(1, 1, 1);
              hidden.setVisibilityState(VisibilityState.HIDDEN);
              Worksheet seen = book.newWorksheet("October");
              seen.value(0, 0, "ref");
              seen.value(0, 1, "2018-10");
              seen.value(1, 0, "M1");
              seen.value(1, 1, 1620);
            });
    assertThat(accepted(read(file))).containsExactly("1 M1 2018-10=1620");
  }
}
