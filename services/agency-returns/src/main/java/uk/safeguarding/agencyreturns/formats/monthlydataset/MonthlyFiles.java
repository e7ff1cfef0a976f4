package uk.safeguarding.agencyreturns.formats.monthlydataset;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.formats.SubmittedFile;
import uk.safeguarding.agencyreturns.formats.UnreadableFile;
import uk.safeguarding.agencyreturns.formats.figures.MonthText;
import uk.safeguarding.agencyreturns.formats.figures.Spelling;
import uk.safeguarding.agencyreturns.formats.tables.Table;
import uk.safeguarding.agencyreturns.formats.tables.TableReader;

/**
 * The dataset and the commentary on it, told apart by their headings in whichever order they come.
 *
 * @param datasetFile 1 or 2
 * @param commentary null where none was sent
 * @param commentaryFile 1 or 2, or 0
 */
record MonthlyFiles(
    Table dataset, int datasetFile, @Nullable Table commentary, int commentaryFile) {

  private static final String SEND =
      " Send the dataset, and beside it at most one file of commentary with the columns ref and"
          + " commentary.";

  static MonthlyFiles of(List<SubmittedFile> files) throws UnreadableFile {
    if (files.isEmpty() || files.size() > 2) {
      throw new UnreadableFile("The monthly dataset is one file or two." + SEND);
    }
    Table first = TableReader.read(files.getFirst());
    if (files.size() == 1) {
      return alone(first);
    }
    Table second = TableReader.read(files.getLast());
    if (isCommentary(first) == isCommentary(second)) {
      throw new UnreadableFile(
          (isCommentary(first)
                  ? "Both files are commentary, and the dataset is missing."
                  : "Both files are datasets: neither has the columns ref and commentary alone.")
              + SEND);
    }
    return isCommentary(second)
        ? new MonthlyFiles(first, 1, second, 2)
        : new MonthlyFiles(second, 2, first, 1);
  }

  private static MonthlyFiles alone(Table table) throws UnreadableFile {
    if (isCommentary(table)) {
      throw new UnreadableFile(
          table.fileName() + " is commentary, and the dataset is missing." + SEND);
    }
    return new MonthlyFiles(table, 1, null, 0);
  }

  /** A dataset has months for headings, whatever else it has. */
  private static boolean isCommentary(Table table) {
    return table.header().stream().map(Spelling::words).anyMatch(CommentaryColumns::isCommentary)
        && table.header().stream().allMatch(heading -> MonthText.parse(heading) == null);
  }
}
