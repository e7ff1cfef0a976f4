package uk.safeguarding.casereviews.themesovertime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.printed.Words;
import uk.safeguarding.casereviews.theme.LearningTheme;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.Quarter;

/**
 * Themes over time as their page shows them.
 *
 * @param identified whether a theme was identified in one of the quarters or their years
 * @param columns the quarters of each year and then the year
 * @param earlier the address of the two years before; null where the platform asks no further back
 */
public record ThemesPage(
    String caption,
    boolean identified,
    List<String> columns,
    List<Row> rows,
    @Nullable String earlier) {

  static final String ADDRESS = "/case-reviews/learning/themes";

  /**
   * One theme.
   *
   * @param underWay of the reviews under way now, how many name it
   */
  public record Row(String theme, List<Cell> cells, Cell underWay) {}

  /**
   * One count.
   *
   * @param label of what it is, for those who cannot see its column
   * @param href where the reviews behind it are
   */
  public record Cell(String label, int count, String href) {}

  static ThemesPage of(QuarterRange range, ThemesOverTime themes) {
    QuarterRange earlier = range.earlier();
    return new ThemesPage(
        "Reviews in which a theme was identified, %s to %s"
            .formatted(range.from().shortLabel(), range.to().shortLabel()),
        themes.themes().stream().anyMatch(ThemeCounts::isIdentified),
        range.years().stream().flatMap(year -> columns(range, year)).toList(),
        themes.themes().stream().map(counts -> row(range, counts)).toList(),
        earlier == null
            ? null
            : "%s?from=%s&to=%s".formatted(ADDRESS, earlier.from(), earlier.to()));
  }

  private static Stream<String> columns(QuarterRange range, FinancialYear year) {
    return Stream.concat(
        range.quartersIn(year).stream().map(Quarter::shortLabel), Stream.of(label(year)));
  }

  private static String label(FinancialYear year) {
    return "Year " + year;
  }

  private static Row row(QuarterRange range, ThemeCounts counts) {
    var cells = new ArrayList<Cell>();
    for (FinancialYear year : range.years()) {
      for (Quarter quarter : range.quartersIn(year)) {
        cells.add(cell(counts, counts.quarters(), quarter.toString(), quarter.shortLabel()));
      }
      cells.add(cell(counts, counts.years(), year.toString(), label(year)));
    }
    return new Row(
        Words.of(counts.theme()),
        cells,
        new Cell(
            "Under way", counts.reviewsUnderWay(), behind(counts.theme(), AskedTheme.UNDER_WAY)));
  }

  private static Cell cell(
      ThemeCounts theme, Map<String, Integer> counts, String period, String label) {
    return new Cell(
        label, Objects.requireNonNull(counts.get(period)), behind(theme.theme(), period));
  }

  /** Where the reviews behind a count are. */
  static String behind(LearningTheme theme, String period) {
    return ADDRESS + "/" + Words.inAddress(theme) + "/" + period;
  }
}
