package uk.safeguarding.agencyreturns.formats;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong in a submitted file, or assumed of it, in words its sender can act on.
 *
 * @param code the rule, for machines, kebab-case
 * @param severity whether the row can stand
 * @param file 1 for the first submitted file; 0 for the return as a whole
 * @param table what the file holds, in a name for people: {@code Monthly dataset}
 * @param row 1 for the first data row; 0 for the header or the file as a whole
 * @param column the header as the file writes it, or null where the whole row is meant
 * @param value what the cell holds, or null
 * @param message what is wrong and what to type instead
 */
public record Finding(
    String code,
    Severity severity,
    int file,
    String table,
    int row,
    @Nullable String column,
    @Nullable String value,
    String message) {

  /** What a finding does to its row. */
  public enum Severity {
    /** The row cannot stand until it is corrected. */
    ERROR,
    /** The row stands; the agency is asked to say why it is right. */
    QUERY,
    /** The row stands; the sender is told what was assumed. */
    NOTE
  }
}
