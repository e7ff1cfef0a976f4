package uk.safeguarding.casereviews.themesovertime;

import uk.safeguarding.casereviews.printed.Words;
import uk.safeguarding.casereviews.theme.LearningTheme;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.Quarter;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.platform.web.BadRequest;
import uk.safeguarding.platform.web.NotFound;

/** A theme and a quarter or financial year, as an address names them. */
record AskedTheme(LearningTheme theme, ReportingPeriod period) {

  static AskedTheme of(String theme, String period) {
    return new AskedTheme(
        Words.fromAddress(LearningTheme.class, theme)
            .orElseThrow(() -> new NotFound("There is no theme of this name.")),
        period(period));
  }

  /** No months are served, so a year is never mistaken for one. */
  private static ReportingPeriod period(String written) {
    try {
      return written.contains("Q") ? Quarter.parse(written) : FinancialYear.parse(written);
    } catch (IllegalArgumentException wrong) {
      throw new BadRequest("A period is a quarter 2018-Q2 or a financial year 2017-18.");
    }
  }
}
