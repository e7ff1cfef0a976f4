package uk.safeguarding.casereviews.themesovertime;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.printed.Words;
import uk.safeguarding.casereviews.register.reviews.RegisteredReview;
import uk.safeguarding.casereviews.theme.LearningTheme;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.Quarter;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.platform.web.BadRequest;
import uk.safeguarding.platform.web.NotFound;

/**
 * A count of the table of themes, as an address names it.
 *
 * @param period a quarter or financial year; null where the reviews under way are asked for
 */
record AskedTheme(LearningTheme theme, @Nullable ReportingPeriod period) {

  /** Stands in an address where a period would. */
  static final String UNDER_WAY = "under-way";

  static AskedTheme of(String theme, String period) {
    return new AskedTheme(
        Words.fromAddress(LearningTheme.class, theme)
            .orElseThrow(() -> new NotFound("There is no theme of this name.")),
        period.equals(UNDER_WAY) ? null : period(period));
  }

  /** No months are served, so a year is never mistaken for one. */
  private static ReportingPeriod period(String written) {
    try {
      return written.contains("Q") ? Quarter.parse(written) : FinancialYear.parse(written);
    } catch (IllegalArgumentException wrong) {
      throw new BadRequest(
          "A period is a quarter 2018-Q2, a financial year 2017-18, or under-way for the reviews"
              + " that are under way.");
    }
  }

  /** The reviews that the count counts. */
  List<ReviewWithTheme> among(List<RegisteredReview> reviews) {
    return period == null
        ? ReviewWithTheme.underWay(theme, reviews)
        : ReviewWithTheme.in(period, theme, reviews);
  }

  /** What stands in the address for the period. */
  String inAddress() {
    return period == null ? UNDER_WAY : period.toString();
  }

  /** What a heading says of it. */
  String label() {
    return period == null
        ? "Reviews under way in which the theme was identified"
        : "Reviews in which the theme was identified, " + period.label();
  }
}
