package uk.safeguarding.agencyreturns.formats.quarterlyreturn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.formats.Finding;
import uk.safeguarding.agencyreturns.formats.ReadReturn;
import uk.safeguarding.agencyreturns.formats.SubmittedFile;
import uk.safeguarding.agencyreturns.formats.UnreadableFile;
import uk.safeguarding.agencyreturns.submission.ReportedFigure;
import uk.safeguarding.agencyreturns.submission.ReportedRow;

/** Reads files as the quarterly return of July to September 2018. */
final class Quarterlies {

  static final String HEADING = "ref,quarter,value,numerator,denominator,estimated,commentary\n";

  private static final QuarterlyReturn FORMAT = new QuarterlyReturn();

  private Quarterlies() {}

  static ReadReturn read(String text) {
    return read(text.getBytes(UTF_8));
  }

  static ReadReturn read(byte[] content) {
    try {
      return FORMAT.read("2018-Q2", List.of(new SubmittedFile("quarter.csv", content)));
    } catch (UnreadableFile refusal) {
      throw new AssertionError(refusal);
    }
  }

  /** Rows under the usual heading. */
  static ReadReturn rows(String... rows) {
    return read(HEADING + String.join("\n", rows) + "\n");
  }

  static String refusal(String text) {
    UnreadableFile refusal =
        catchThrowableOfType(
            UnreadableFile.class,
            () ->
                FORMAT.read(
                    "2018-Q2", List.of(new SubmittedFile("quarter.csv", text.getBytes(UTF_8)))));
    return String.valueOf(refusal.getMessage());
  }

  /** One line each: {@code 1 M3 2018-Q2=14.5 (235/1620) estimated}. */
  static List<String> accepted(ReadReturn read) {
    return read.accepted().stream().map(Quarterlies::line).toList();
  }

  private static String line(ReportedRow row) {
    ReportedFigure figure = row.figures().getFirst();
    return row.row()
        + " "
        + row.indicator()
        + " "
        + figure.period()
        + "="
        + (figure.notSupplied() ? "not supplied" : written(figure.value(), "-"))
        + (figure.numerator() == null && figure.denominator() == null
            ? ""
            : " ("
                + written(figure.numerator(), "")
                + "/"
                + written(figure.denominator(), "")
                + ")")
        + (figure.estimated() ? " estimated" : "");
  }

  private static String written(@Nullable BigDecimal number, String none) {
    return number == null ? none : number.toPlainString();
  }

  /** One line each: {@code ERROR 1 value negative}. */
  static List<String> findings(ReadReturn read) {
    return read.findings().stream().map(Quarterlies::line).toList();
  }

  private static String line(Finding finding) {
    return finding.severity() + " " + finding.row() + " " + finding.column() + " " + finding.code();
  }
}
