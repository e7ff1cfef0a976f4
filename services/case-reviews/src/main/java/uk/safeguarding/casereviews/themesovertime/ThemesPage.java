package uk.safeguarding.casereviews.themesovertime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.safeguarding.casereviews.printed.Words;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.Quarter;

/**
 * Themes over time as their page shows them.
 *
 * @param earlier the address of the two years before
 */
public record ThemesPage(String caption, List<Year> years, List<Row> rows, String earlier) {

  static final String ADDRESS = "/case-reviews/learning/themes";

  /** A financial year, over its quarters and its own figure. */
  public record Year(String label, List<String> quarters) {

    /** How many columns it heads. */
    public int columns() {
      return quarters.size() + 1;
    }
  }

  /**
   * One theme.
   *
   * @param underWay of the reviews under way now, how many name it
   */
  public record Row(String theme, List<Cell> cells, int underWay) {}

  /**
   * One count.
   *
   * @param label of which period it is, for narrow screens
   * @param href where the reviews behind it are
   */
  public record Cell(String label, int count, String href) {}

  static ThemesPage of(QuarterRange range, ThemesOverTime themes) {
    QuarterRange earlier = range.earlier();
    return new ThemesPage(
        "Reviews in which a theme was identified, %s to %s"
            .formatted(range.from().shortLabel(), range.to().shortLabel()),
        range.years().stream().map(year -> year(range, year)).toList(),
        themes.themes().stream().map(counts -> row(range, counts)).toList(),
        "%s?from=%s&to=%s".formatted(ADDRESS, earlier.from(), earlier.to()));
  }

  private static Year year(QuarterRange range, FinancialYear year) {
    return new Year(
        year.label(), range.quartersIn(year).stream().map(each -> "Q" + each.number()).toList());
  }

  private static Row row(QuarterRange range, ThemeCounts counts) {
    var cells = new ArrayList<Cell>();
    for (FinancialYear year : range.years()) {
      for (Quarter quarter : range.quartersIn(year)) {
        cells.add(cell(counts, counts.quarters(), quarter.toString(), quarter.shortLabel()));
      }
      cells.add(cell(counts, counts.years(), year.toString(), "Year " + year));
    }
    return new Row(Words.of(counts.theme()), cells, counts.reviewsUnderWay());
  }

  private static Cell cell(
      ThemeCounts theme, Map<String, Integer> counts, String period, String label) {
    return new Cell(
        label,
        Objects.requireNonNull(counts.get(period)),
        ADDRESS + "/" + Words.inAddress(theme.theme()) + "/" + period);
  }
}
