package uk.safeguarding.agencyreturns.formats.monthlydataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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
    return readAll(content);
  }

  /** Several files in this order. */
  static ReadReturn readAll(byte[]... contents) {
    try {
      return FORMAT.read("2018-10", files(contents));
    } catch (UnreadableFile refusal) {
      throw new AssertionError(refusal);
    }
  }

  /** What the sender of files that cannot be read is told. */
  static String refusal(byte[]... contents) {
    UnreadableFile refusal =
        catchThrowableOfType(UnreadableFile.class, () -> FORMAT.read("2018-10", files(contents)));
    return String.valueOf(refusal.getMessage());
  }

  private static List<SubmittedFile> files(byte[]... contents) {
    return Arrays.stream(contents)
        .map(content -> new SubmittedFile("october.csv", content))
        .toList();
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

  /** The commentary as one line each: {@code 1 M1 2018-10 More contacts.} */
  static List<String> commentary(ReadReturn read) {
    return read.commentary().stream()
        .map(
            words ->
                words.row() + " " + words.indicator() + " " + words.about() + " " + words.text())
        .toList();
  }

  /** The errors as one line each: {@code 2 2018-10 negative}. */
  static List<String> errors(ReadReturn read) {
    return of(read, Finding.Severity.ERROR).map(Datasets::line).toList();
  }

  /** What was assumed, as one line each: {@code 0 null delimiter-assumed}. */
  static List<String> notes(ReadReturn read) {
    return of(read, Finding.Severity.NOTE).map(Datasets::line).toList();
  }

  static Finding onlyError(ReadReturn read) {
    List<Finding> errors = of(read, Finding.Severity.ERROR).toList();
    assertThat(errors).hasSize(1);
    return errors.getFirst();
  }

  private static Stream<Finding> of(ReadReturn read, Finding.Severity severity) {
    return read.findings().stream().filter(finding -> finding.severity() == severity);
  }

  private static String line(Finding finding) {
    return finding.row() + " " + finding.column() + " " + finding.code();
  }
}
