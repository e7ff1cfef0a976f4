package uk.safeguarding.agencyreturns.formats.tables;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from calculating what somebody wrote into a text file: a cell that starts
 * like a formula gets an apostrophe before it. Numbers and the dash for <em>undefined</em> are no
 * formulas, and stay as they are so that the file can be sent again.
 */
public final class FormulaSigns {

  private static final String SIGNS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private static final Pattern NO_FORMULA =
      Pattern.compile("-|[+-](\\d{1,15}|\\d{1,3}(,\\d{3}){1,4})(\\.\\d{1,15})?%?");

  private FormulaSigns() {}

  /** The cell as it can be written into a text file. */
  public static String escaped(String cell) {
    String seen = cell.stripLeading();
    boolean starts =
        !cell.isEmpty()
            && (SIGNS.indexOf(cell.charAt(0)) >= 0
                || (!seen.isEmpty() && SIGNS.indexOf(seen.charAt(0)) >= 0));
    return starts && !NO_FORMULA.matcher(seen.stripTrailing()).matches() ? "'" + cell : cell;
  }

  /** What {@link #escaped} made of a cell undone: our own files come back to us. */
  static String plain(String cell) {
    String rest = cell.startsWith("'") ? cell.substring(1) : "";
    return escaped(rest).equals(rest) ? cell : rest;
  }
}
