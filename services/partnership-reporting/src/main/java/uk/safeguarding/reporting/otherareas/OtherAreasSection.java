package uk.safeguarding.reporting.otherareas;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.printed.PrintedFigure;

/**
 * "Compared with other areas" on an indicator's page, with every text as it is printed.
 *
 * @param position among the comparators that the dataset itself prints; null without any
 * @param none why there is no table; null when there is one
 * @param table null where nothing published can be shown
 */
public record OtherAreasSection(
    @Nullable String position, @Nullable String none, @Nullable Table table) {

  static OtherAreasSection without(@Nullable String position, String none) {
    return new OtherAreasSection(position, none, null);
  }

  /**
   * The areas side by side.
   *
   * @param summary a sentence or two: our authority, the mean of its neighbours, its rank
   * @param ours our own figure for the year, and how far it is from the published one
   * @param unit of the values, for the column's header
   * @param difference the header of the differences, with from what and in which unit
   * @param rank the header of the ranks, which says what 1 is
   * @param differs how the definitions differ, a sentence each
   * @param reading how to read the table, a sentence each
   * @param vintage which year and which copy the figures are of
   */
  public record Table(
      String summary,
      String ours,
      String caption,
      String unit,
      String difference,
      String rank,
      List<Row> rows,
      List<String> differs,
      List<String> reading,
      String vintage,
      List<Download> downloads) {}

  /** An area, the mean of the neighbours, or our own figure. */
  public record Row(
      String area,
      PrintedFigure value,
      PrintedFigure difference,
      PrintedFigure rank,
      PrintedFigure quartile) {}

  /** A file. */
  public record Download(String label, String href) {}
}
