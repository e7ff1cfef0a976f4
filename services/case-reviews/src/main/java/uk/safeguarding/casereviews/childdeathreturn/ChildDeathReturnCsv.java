package uk.safeguarding.casereviews.childdeathreturn;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The return as CSV: one figure a row, {@code year,figure,code,value}. */
final class ChildDeathReturnCsv {

  private final String year;
  private final StringBuilder csv = new StringBuilder("year,figure,code,value\n");

  private ChildDeathReturnCsv(String year) {
    this.year = year;
  }

  static String of(ChildDeathReturn figures) {
    var csv = new ChildDeathReturnCsv(figures.year());
    csv.row("notified", "", figures.notified());
    csv.row("reviewed", "", figures.reviewed());
    csv.row("completed", "", figures.completed());
    csv.row("outstanding", "", figures.outstanding());
    csv.row("differ-from-registered-cause", "", figures.differFromRegistered());
    for (CategoryFigures each : figures.categories()) {
      csv.row("reviewed-by-category", each.category().name(), each.reviewed());
      csv.row("modifiable-by-category", each.category().name(), each.modifiable());
    }
    csv.rows("modifiability", figures.modifiability());
    csv.rows("modifiable-factor", figures.factors());
    csv.rows("age-band", figures.children().ageBands());
    csv.rows("sex", figures.children().sexes());
    csv.rows("expectation", figures.children().expectations());
    csv.rows("social-care", figures.children().socialCare());
    csv.rows("statutory-status", figures.children().statuses());
    csv.row("median-days-to-review", "", figures.times().medianDaysToReview());
    csv.row("median-days-to-completion", "", figures.times().medianDaysToCompletion());
    csv.rows("time-to-review", figures.times().bands());
    csv.rows("issue", figures.issues());
    figures
        .issuesOfLastYearToo()
        .forEach(each -> csv.row("issue-of-last-year-too", each.name(), 1));
    return csv.csv.toString();
  }

  private void rows(String figure, Map<? extends Enum<?>, Integer> counts) {
    counts.forEach((code, count) -> row(figure, code.name(), count));
  }

  /** An undefined value is blank. */
  private void row(String figure, String code, @Nullable Number value) {
    csv.append(year).append(',').append(figure).append(',').append(code).append(',');
    if (value != null) {
      csv.append(value instanceof BigDecimal exact ? exact.toPlainString() : value.toString());
    }
    csv.append('\n');
  }
}
