package uk.safeguarding.agencyreturns.formats.tables;

import java.util.Arrays;
import uk.safeguarding.agencyreturns.formats.SubmittedFile;
import uk.safeguarding.agencyreturns.formats.UnreadableFile;

/** Reads a CSV file or an Excel workbook, told apart by content and never by name. */
public final class TableReader {

  /** No return of figures has more; what is larger is something else. */
  static final int MOST_ROWS = 100_000;

  static final int MOST_COLUMNS = 1_000;
  static final int MOST_BYTES = 32 * 1024 * 1024;
  static final int LONGEST_CELL = 32_767;

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] PDF = {'%', 'P', 'D', 'F'};
  private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private TableReader() {}

  /**
   * Reads the file's first table.
   *
   * @throws UnreadableFile saying what the file is instead and what to send
   */
  public static Table read(SubmittedFile file) throws UnreadableFile {
    Lines lines = lines(file);
    if (lines.cells().isEmpty()) {
      throw new UnreadableFile(
          file.name() + " is empty. Send the file with its heading row and its data rows.");
    }
    return TableBuilder.build(file.name(), lines);
  }

  static Lines lines(SubmittedFile file) throws UnreadableFile {
    byte[] content = file.content();
    if (content.length > MOST_BYTES) {
      throw new UnreadableFile(file.name() + " is larger than any return. Send the return alone.");
    }
    if (isWorkbook(file)) {
      return WorkbookReader.read(file);
    }
    if (startsWith(content, PDF)) {
      throw new UnreadableFile(
          file.name() + " is a PDF document, whatever its name says. Send the CSV or Excel file.");
    }
    if (startsWith(content, OLD_EXCEL)) {
      throw new UnreadableFile(
          file.name()
              + " is in the format of Excel 2003 or is protected by a password. Save it as .xlsx or"
              + " .csv.");
    }
    return DelimitedTextReader.read(file);
  }

  static boolean isWorkbook(SubmittedFile file) {
    return startsWith(file.content(), ZIP);
  }

  private static boolean startsWith(byte[] content, byte[] signature) {
    return content.length >= signature.length
        && Arrays.equals(content, 0, signature.length, signature, 0, signature.length);
  }
}
