package uk.safeguarding.casereviews.themesovertime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static uk.safeguarding.casereviews.theme.LearningTheme.NEGLECT;
import static uk.safeguarding.casereviews.theme.LearningTheme.SAFE_SLEEPING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewPublicationNoLongerDue;
import uk.safeguarding.casereviews.register.SomeReview;
import uk.safeguarding.casereviews.register.reviews.RegisteredReview;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.Quarter;

/** The table of themes, from the events of reviews. */
class ThemesOverTimeTest {

  private static final LocalDate DECIDED = LocalDate.of(2017, 4, 3);
  private static final QuarterRange YEAR =
      new QuarterRange(new Quarter(2017, 1), new Quarter(2017, 4));

  private final List<SomeReview> reviews = new ArrayList<>();

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource(
      textBlock =
          """
          2017-04-01, 2017-Q1, 2017-18, the first day of the financial year
          2017-06-30, 2017-Q1, 2017-18, the last day of its first quarter
          2017-07-01, 2017-Q2, 2017-18, the day after
          2017-12-31, 2017-Q3, 2017-18, the last day of the calendar year
          2018-01-01, 2017-Q4, 2017-18, the next calendar year is the same financial year
          2018-03-31, 2017-Q4, 2017-18, the last day of the financial year
          2018-04-01, 2018-Q1, 2018-19, the first day of the next
          """)
  void a_theme_counts_in_the_quarter_and_year_of_the_day_on_which_it_was_identified(
      LocalDate on, String quarter, String year, String why) {
    review(1).with(NEGLECT, 1, on);
    ThemeCounts neglect =
        themes(new QuarterRange(new Quarter(2017, 1), new Quarter(2018, 4))).themes().getFirst();
    assertThat(neglect.quarters()).as(why).containsEntry(quarter, 1).hasSize(8);
    assertThat(neglect.quarters().values().stream().mapToInt(Integer::intValue).sum()).isOne();
    assertThat(neglect.years()).as(why).containsEntry(year, 1).hasSize(2);
  }

  @Test
  void a_review_counts_once_in_a_quarter_and_once_in_a_year_however_often_it_names_a_theme() {
    review(1)
        .with(NEGLECT, 1, DECIDED)
        .with(NEGLECT, 2, DECIDED.plusDays(5))
        .with(NEGLECT, 3, DECIDED.plusMonths(5));
    review(2).with(NEGLECT, 1, DECIDED.plusMonths(5));
    ThemeCounts neglect = themes(YEAR).themes().getFirst();
    assertThat(neglect.quarters())
        .containsExactly(
            entry("2017-Q1", 1), entry("2017-Q2", 2), entry("2017-Q3", 0), entry("2017-Q4", 0));
    assertThat(neglect.years()).containsEntry("2017-18", 2);
  }

  @Test
  void a_theme_that_was_withdrawn_counts_no_more() {
    SomeReview review = review(1).with(NEGLECT, 1, DECIDED).with(SAFE_SLEEPING, 2, DECIDED);
    review.told(review.withdrawn(1));
    assertThat(themes(YEAR).themes()).extracting(ThemeCounts::theme).containsExactly(SAFE_SLEEPING);
  }

  @Test
  void themes_of_reviews_under_way_are_counted_whenever_they_were_identified() {
    review(1).with(NEGLECT, 1, DECIDED.minusYears(2));
    SomeReview concluded = review(2).with(NEGLECT, 1, DECIDED);
    concluded.told(new PracticeReviewPublicationNoLongerDue(concluded.id(), null));
    assertThat(themes(YEAR).themes().getFirst().reviewsUnderWay()).isOne();
  }

  @Test
  void behind_each_count_are_the_reviews_that_it_counts() {
    SomeReview first = review(1).with(NEGLECT, 1, DECIDED.plusDays(2)).with(NEGLECT, 2, DECIDED);
    review(2).with(NEGLECT, 1, DECIDED.plusMonths(4));
    assertThat(ReviewWithTheme.in(new Quarter(2017, 1), NEGLECT, registered()))
        .extracting(ReviewWithTheme::record)
        .containsExactly(first.id());
    assertThat(
            ReviewWithTheme.in(new Quarter(2017, 1), NEGLECT, registered())
                .getFirst()
                .identifiedOn())
        .containsExactly(DECIDED, DECIDED.plusDays(2));
    assertThat(ReviewWithTheme.in(new FinancialYear(2017), NEGLECT, registered())).hasSize(2);
    assertThat(ReviewWithTheme.in(new FinancialYear(2017), SAFE_SLEEPING, registered())).isEmpty();
  }

  @Test
  void without_reviews_the_table_is_empty_and_says_its_quarters() {
    ThemesOverTime none = themes(YEAR);
    assertThat(none.themes()).isEmpty();
    assertThat(none.quarters()).containsExactly("2017-Q1", "2017-Q2", "2017-Q3", "2017-Q4");
    assertThat(none.years()).containsExactly("2017-18");
  }

  @Test
  void behind_the_count_of_reviews_under_way_are_those_reviews() {
    SomeReview underWay = review(1).with(NEGLECT, 1, DECIDED.minusYears(2));
    SomeReview concluded = review(2).with(NEGLECT, 1, DECIDED);
    concluded.told(new PracticeReviewPublicationNoLongerDue(concluded.id(), null));
    review(3).with(SAFE_SLEEPING, 1, DECIDED);
    assertThat(AskedTheme.of("neglect", "under-way").among(registered()))
        .extracting(ReviewWithTheme::record)
        .containsExactly(underWay.id());
    assertThat(AskedTheme.of("neglect", "2017-18").among(registered()))
        .extracting(ReviewWithTheme::record)
        .containsExactly(concluded.id());
  }

  private SomeReview review(int number) {
    var review = SomeReview.begun(number, DECIDED, DECIDED.plusMonths(6));
    reviews.add(review);
    return review;
  }

  private ThemesOverTime themes(QuarterRange range) {
    return ThemesOverTime.of(range, registered());
  }

  private List<RegisteredReview> registered() {
    return reviews.stream().map(each -> Objects.requireNonNull(each.registered())).toList();
  }
}
