package uk.safeguarding.casereviews.themesovertime;

import java.util.Arrays;
import java.util.List;
import uk.safeguarding.casereviews.register.reviews.RegisteredReview;
import uk.safeguarding.casereviews.theme.LearningTheme;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.Quarter;

/**
 * In how many reviews each theme was identified, quarter by quarter.
 *
 * @param from the first quarter
 * @param to the last quarter
 * @param years the financial years in which the quarters lie; each is counted in full
 * @param themes those that were identified in one of them or that a review under way names, in the
 *     order of the catalogue
 */
public record ThemesOverTime(
    String from, String to, List<String> quarters, List<String> years, List<ThemeCounts> themes) {

  static ThemesOverTime of(QuarterRange range, List<RegisteredReview> reviews) {
    return new ThemesOverTime(
        range.from().toString(),
        range.to().toString(),
        range.quarters().stream().map(Quarter::toString).toList(),
        range.years().stream().map(FinancialYear::toString).toList(),
        Arrays.stream(LearningTheme.values())
            .map(theme -> ThemeCounts.of(theme, range, reviews))
            .filter(ThemeCounts::isNamed)
            .toList());
  }
}
