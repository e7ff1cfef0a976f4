package uk.safeguarding.agencyreturns.formats.figures;

import java.util.regex.Pattern;
import uk.safeguarding.agencyreturns.formats.tables.Table;
import uk.safeguarding.agencyreturns.formats.tables.TableFindings;

/** Reads a cell of commentary: as its author wrote it, lines ending in a line feed. */
public final class CommentaryText {

  /** What the message that carries it allows. */
  static final int LONGEST = 4_000;

  private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\u0085\\u2028\\u2029]");

  /** Control characters, and those that make a reader see other words than were written. */
  private static final Pattern REFUSED =
      Pattern.compile("[\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069&&[^\\n\\t]]");

  private CommentaryText() {}

  /** The words in this cell, with an error where they cannot be kept; blank is not supplied. */
  public static String read(Table.Row row, int column, TableFindings findings) {
    String text = LINE_END.matcher(row.cell(column)).replaceAll("\n");
    int length = text.codePointCount(0, text.length());
    if (length > LONGEST) {
      findings.error(
          "commentary-too-long",
          row,
          column,
          "The commentary has " + length + " characters. Shorten it to " + LONGEST + ".");
    }
    if (REFUSED.matcher(text).find()) {
      findings.error(
          "control-character",
          row,
          column,
          "The commentary holds a character that cannot be seen. Type the words again in a plain"
              + " text editor and copy them from there.");
    }
    return text;
  }
}
