package uk.safeguarding.reporting.reconciled;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.printed.PrintedFigure;

/**
 * "Reported and counted" on an indicator's page, with every text as it is printed.
 *
 * @param explains why the two can differ
 * @param cannot why some months or all cannot be counted, a sentence each
 * @param table null where no period shown can be counted
 */
public record ReconciledSection(String explains, List<String> cannot, @Nullable Table table) {

  public ReconciledSection {
    cannot = List.copyOf(cannot);
  }

  /**
   * The two side by side, latest first.
   *
   * @param unit of the values, for the columns' headers
   * @param difference the unit of the differences
   */
  public record Table(String caption, String unit, String difference, List<Row> rows) {

    public Table {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A period.
   *
   * @param difference the counted one less the reported one; empty where either is missing
   * @param behind the address of what is behind the counted one; null where it cannot be counted
   */
  public record Row(
      String period,
      PrintedFigure reported,
      PrintedFigure counted,
      PrintedFigure difference,
      @Nullable String behind) {}
}
