package uk.safeguarding.agencyreturns.formats.monthlydataset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import uk.safeguarding.agencyreturns.formats.UnreadableFile;
import uk.safeguarding.agencyreturns.formats.figures.Spelling;
import uk.safeguarding.agencyreturns.formats.figures.UnreadColumns;
import uk.safeguarding.agencyreturns.formats.tables.Table;
import uk.safeguarding.agencyreturns.formats.tables.TableFindings;

/**
 * Where the meaning of a file of commentary stands in its header.
 *
 * @param period the column of the month, or -1 where the return's month is meant
 */
record CommentaryColumns(int ref, int commentary, int period) {

  private static final Pattern COMMENTARY = Pattern.compile("commentary|comments?");
  private static final Pattern PERIOD = Pattern.compile("period|month");
  private static final Pattern DESCRIPTION =
      Pattern.compile("indicator|title|owner|reporter|outcome");

  static boolean isCommentary(String words) {
    return COMMENTARY.matcher(words).matches();
  }

  static CommentaryColumns in(Table table, TableFindings findings) throws UnreadableFile {
    List<Integer> known = new ArrayList<>();
    known.add(only(table, DatasetColumns.REF, DatasetColumns.REF::equals));
    known.add(only(table, "commentary", CommentaryColumns::isCommentary));
    known.add(only(table, "period", words -> PERIOD.matcher(words).matches()));
    if (known.getFirst() < 0) {
      throw new UnreadableFile(
          "The column ref is missing in "
              + table.fileName()
              + ". Add a column headed ref that holds the ref of the indicator that each commentary"
              + " is about, such as M1.");
    }
    var unread = new UnreadColumns(table, findings);
    for (int column = 0; column < table.columns(); column++) {
      if (!known.contains(column)
          && !DESCRIPTION.matcher(Spelling.words(table.heading(column))).matches()) {
        unread.passOver(column);
      }
    }
    return new CommentaryColumns(known.get(0), known.get(1), known.get(2));
  }

  private static int only(Table table, String name, Predicate<String> isIt) throws UnreadableFile {
    int found = -1;
    for (int column = 0; column < table.header().size(); column++) {
      if (isIt.test(Spelling.words(table.heading(column)))) {
        if (found >= 0) {
          throw new UnreadableFile(
              "Two columns of " + table.fileName() + " are headed " + name + ". Keep one of them.");
        }
        found = column;
      }
    }
    return found;
  }
}
