package uk.safeguarding.casereviews.themesovertime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.safeguarding.casereviews.register.reviews.RegisteredReview;
import uk.safeguarding.casereviews.theme.LearningTheme;
import uk.safeguarding.kernel.ReportingPeriod;

/**
 * One theme. A review counts once in a quarter and once in a year, however often it named the theme
 * in it, so a year can be less than its quarters together.
 *
 * @param quarters by {@code 2018-Q2}
 * @param years by {@code 2017-18}, each in full
 * @param reviewsUnderWay of all reviews that are under way now, how many name the theme, whenever
 *     they did
 */
public record ThemeCounts(
    LearningTheme theme,
    Map<String, Integer> quarters,
    Map<String, Integer> years,
    int reviewsUnderWay) {

  static ThemeCounts of(LearningTheme theme, QuarterRange range, List<RegisteredReview> reviews) {
    return new ThemeCounts(
        theme,
        counts(theme, range.quarters(), reviews),
        counts(theme, range.years(), reviews),
        ReviewWithTheme.underWay(theme, reviews).size());
  }

  private static Map<String, Integer> counts(
      LearningTheme theme,
      List<? extends ReportingPeriod> periods,
      List<RegisteredReview> reviews) {
    var counts = new LinkedHashMap<String, Integer>();
    for (ReportingPeriod period : periods) {
      counts.put(period.toString(), ReviewWithTheme.in(period, theme, reviews).size());
    }
    return counts;
  }

  /** Whether it was identified in one of the quarters or in a year in which they lie. */
  boolean isIdentified() {
    return Stream.of(quarters, years)
        .flatMap(counts -> counts.values().stream())
        .anyMatch(count -> count > 0);
  }

  /** Whether there is anything to tell of it. */
  boolean isNamed() {
    return reviewsUnderWay > 0 || isIdentified();
  }
}
