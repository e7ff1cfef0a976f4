package uk.safeguarding.casereviews.themesovertime;

import java.util.List;
import java.util.stream.Collectors;
import uk.safeguarding.casereviews.printed.Days;
import uk.safeguarding.casereviews.printed.Words;
import uk.safeguarding.casereviews.register.Paging;
import uk.safeguarding.casereviews.register.Slice;

/** The reviews behind a count, as their page shows them. */
public record ThemeReviewsPage(List<Row> rows, Paging paging) {

  /** One review. */
  public record Row(
      String label, String record, String kind, String decided, String identified, String state) {}

  static ThemeReviewsPage of(Slice<ReviewWithTheme> reviews, String address) {
    return new ThemeReviewsPage(
        reviews.items().stream().map(ThemeReviewsPage::row).toList(), Paging.of(reviews, address));
  }

  private static Row row(ReviewWithTheme review) {
    return new Row(
        review.pseudonym() == null ? "Not public" : review.pseudonym().label(),
        review.record().toString(),
        Words.of(review.decision()),
        Days.of(review.decidedOn()),
        review.identifiedOn().stream().map(Days::of).collect(Collectors.joining(", ")),
        review.underWay() ? "Under way" : "Concluded");
  }
}
