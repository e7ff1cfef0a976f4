package uk.safeguarding.agencyreturns.formats.monthlydataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import uk.safeguarding.agencyreturns.formats.Finding;
import uk.safeguarding.agencyreturns.formats.ReadReturn;
import uk.safeguarding.agencyreturns.formats.SubmittedFile;
import uk.safeguarding.agencyreturns.formats.UnreadableFile;
import uk.safeguarding.agencyreturns.submission.ReportedFigure;
import uk.safeguarding.agencyreturns.submission.ReportedRow;

/** Reads files as the monthly dataset of October 2018. */
final class Datasets {

  private static final MonthlyDataset FORMAT = new MonthlyDataset();

  private Datasets() {}

  static ReadReturn read(String text) {
    return read(text.getBytes(UTF_8));
  }

  static ReadReturn read(byte[] content) {
    try {
      return FORMAT.read("2018-10", List.of(new SubmittedFile("october.csv", content)));
    } catch (UnreadableFile refusal) {
      throw new AssertionError(refusal);
    }
  }

  /** What the sender of a file that cannot be read is told. */
  static String refusal(byte[] content) {
    UnreadableFile refusal =
        catchThrowableOfType(
            UnreadableFile.class,
            () -> FORMAT.read("2018-10", List.of(new SubmittedFile("october.csv", content))));
    return String.valueOf(refusal.getMessage());
  }

  static String refusal(String text) {
    return refusal(text.getBytes(UTF_8));
  }

  /** The accepted rows as one line each: {@code 1 M1 2018-09=1441 2018-10=1620}. */
  static List<String> accepted(ReadReturn read) {
    return read.accepted().stream().map(Datasets::line).toList();
  }

  private static String line(ReportedRow row) {
    return row.row()
        + " "
        + row.indicator()
        + " "
        + String.join(" ", row.figures().stream().map(Datasets::cell).toList());
  }

  private static String cell(ReportedFigure figure) {
    return figure.period() + "=" + (figure.value() == null ? "-" : figure.value().toPlainString());
  }

  /** The findings as one line each: {@code 2 2018-10 negative}. */
  static List<String> findings(ReadReturn read) {
    return read.findings().stream().map(Datasets::line).toList();
  }

  private static String line(Finding finding) {
    return finding.row() + " " + finding.column() + " " + finding.code();
  }
}
