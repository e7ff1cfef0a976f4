package uk.safeguarding.agencyreturns.screens.receipt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.screens.words.Tag;

/**
 * A receipt with every text as it is printed.
 *
 * @param again what is said to somebody who sent the same content a second time, or null
 * @param meaning what the status means
 * @param facts the summary, one line each
 * @param errors what must be corrected
 * @param queries what is to be checked
 * @param notes what was assumed
 * @param changes what is different from the version before, or null for the first
 * @param versions all versions that are listed, the newest first
 */
public record ReceiptPage(
    @Nullable String again,
    Tag status,
    String meaning,
    List<Fact> facts,
    FoundTable errors,
    FoundTable queries,
    FoundTable notes,
    @Nullable ChangesPage changes,
    List<Version> versions,
    @Nullable String versionsLeftOut,
    Links links) {

  public ReceiptPage {
    facts = List.copyOf(facts);
    versions = List.copyOf(versions);
  }

  /** A line of the summary. */
  public record Fact(String name, List<String> values) {}

  /**
   * Findings of one kind.
   *
   * @param leftOut how many are not shown and where they are, or null
   */
  public record FoundTable(List<Found> rows, @Nullable String leftOut) {

    public FoundTable {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A finding.
   *
   * @param id where the link in the summary leads
   * @param table which of several files, or null where there is one
   * @param row {@code 13}, or {@code Heading}
   * @param cell {@code D14}, or null where the whole row is meant
   * @param column the heading of the cell's column, or null
   * @param entered what the cell holds; empty for a blank cell, null where none is meant
   * @param message what is wrong and what to type
   * @param rule its code
   */
  public record Found(
      String id,
      @Nullable String table,
      String row,
      @Nullable String cell,
      @Nullable String column,
      @Nullable String entered,
      String message,
      String rule) {}

  /** A version of the same return; without a link where it is the one shown. */
  public record Version(String label, String received, Tag status, @Nullable String href) {}

  /**
   * Where to go from here; null where the reader may not, or where there is nothing.
   *
   * @param marked the file with the errors marked
   * @param correct the form for a corrected file
   * @param board the dashboard with these figures
   */
  public record Links(@Nullable String marked, @Nullable String correct, @Nullable String board) {}
}
