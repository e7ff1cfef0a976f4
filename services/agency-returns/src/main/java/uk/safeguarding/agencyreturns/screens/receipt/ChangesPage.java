package uk.safeguarding.agencyreturns.screens.receipt;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is different from the version before, as it is printed.
 *
 * @param previous the version before, for example {@code version 1}
 * @param summary one sentence for each kind of difference
 * @param figures values before and now
 * @param commentary words before and now
 * @param gone errors that were corrected
 * @param come errors that are new
 */
public record ChangesPage(
    String previous,
    String href,
    List<String> summary,
    ChangeTable figures,
    ChangeTable commentary,
    List<String> gone,
    List<String> come) {

  public ChangesPage {
    summary = List.copyOf(summary);
    gone = List.copyOf(gone);
    come = List.copyOf(come);
  }

  /**
   * Differences of one kind.
   *
   * @param leftOut how many are not shown, or null
   */
  public record ChangeTable(List<Change> rows, @Nullable String leftOut) {

    public ChangeTable {
      rows = List.copyOf(rows);
    }
  }

  /** One difference. */
  public record Change(String indicator, String period, String before, String now) {}
}
