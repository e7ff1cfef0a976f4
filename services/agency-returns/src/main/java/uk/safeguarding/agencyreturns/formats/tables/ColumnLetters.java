package uk.safeguarding.agencyreturns.formats.tables;

/** A column as a spreadsheet names it: A, B, ... Z, AA. */
public final class ColumnLetters {

  private static final int LETTERS = 26;

  private ColumnLetters() {}

  /** The name of the column at this place, from 0. */
  public static String of(int column) {
    String last = Character.toString('A' + column % LETTERS);
    return column < LETTERS ? last : of(column / LETTERS - 1) + last;
  }
}
