package uk.safeguarding.casereviews.themesovertime;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.casereviews.printed.Pages.rendered;
import static uk.safeguarding.casereviews.theme.LearningTheme.NEGLECT;
import static uk.safeguarding.casereviews.theme.LearningTheme.SAFE_SLEEPING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.safeguarding.casereviews.register.Slice;
import uk.safeguarding.casereviews.register.SomeReview;
import uk.safeguarding.casereviews.register.reviews.RegisteredReview;
import uk.safeguarding.kernel.Quarter;

/** The pages of themes, from the events of reviews. */
class ThemesPageTest {

  private static final LocalDate DECIDED = LocalDate.of(2017, 4, 3);
  private static final QuarterRange YEAR =
      new QuarterRange(new Quarter(2017, 1), new Quarter(2017, 4));

  private final List<SomeReview> reviews = new ArrayList<>();

  @Test
  void the_page_has_a_column_for_each_quarter_and_year_and_leads_to_the_reviews() {
    review(1).with(SAFE_SLEEPING, 1, DECIDED);
    var range = new QuarterRange(new Quarter(2017, 1), new Quarter(2018, 2));
    ThemesPage page = ThemesPage.of(range, themes(range));
    assertThat(page.columns())
        .containsExactly(
            "Q1 2017-18",
            "Q2 2017-18",
            "Q3 2017-18",
            "Q4 2017-18",
            "Year 2017-18",
            "Q1 2018-19",
            "Q2 2018-19",
            "Year 2018-19");
    assertThat(page.rows().getFirst().cells())
        .hasSize(8)
        .startsWith(
            new ThemesPage.Cell(
                "Q1 2017-18", 1, "/case-reviews/learning/themes/safe-sleeping/2017-Q1"));
    assertThat(page.rows().getFirst().underWay())
        .isEqualTo(
            new ThemesPage.Cell(
                "Under way", 1, "/case-reviews/learning/themes/safe-sleeping/under-way"));
    assertThat(page.earlier()).endsWith("?from=2015-Q1&to=2016-Q4");
  }

  @Test
  void ten_years_scroll_in_a_region_of_their_own_under_one_row_of_headers() {
    review(1).with(NEGLECT, 1, DECIDED);
    String page = page(new QuarterRange(new Quarter(2010, 1), new Quarter(2019, 4)));
    assertThat(page)
        .contains("<div class=\"app-scroll\" role=\"region\" aria-label=\"Reviews in which")
        .containsOnlyOnce("Q1 2010-11</th>")
        .containsOnlyOnce("Year 2019-20</th>")
        .doesNotContain("app-table--overview", "rowspan", "colspan");
  }

  @Test
  void where_no_theme_was_identified_the_page_says_so_and_still_counts_the_reviews_under_way() {
    assertThat(page(YEAR))
        .contains("No theme was identified in these quarters.")
        .doesNotContain("<table", "under way, so many");
    review(1).with(NEGLECT, 1, DECIDED.minusYears(2));
    assertThat(page(YEAR))
        .contains("No theme was identified in these quarters.")
        .contains("<li>Neglect: <a", "href=\"/case-reviews/learning/themes/neglect/under-way\">1<")
        .doesNotContain("<table");
  }

  @Test
  void the_years_before_the_first_are_not_offered() {
    assertThat(page(YEAR)).contains("The two years before");
    assertThat(page(new QuarterRange(new Quarter(1990, 1), new Quarter(1991, 4))))
        .doesNotContain("The two years before");
  }

  @Test
  void
      the_reviews_behind_a_count_are_told_page_by_page_and_those_without_a_pseudonym_as_not_public() {
    for (int number = 1; number <= Slice.MOST + 1; number++) {
      review(number).with(NEGLECT, 1, DECIDED);
    }
    ThemeReviewsPage first = reviewsPage(null);
    assertThat(first.rows()).hasSize(Slice.MOST);
    assertThat(first.rows().getFirst().label()).isEqualTo("Not public");
    String next = Objects.requireNonNull(first.paging().next());
    assertThat(next).startsWith("/reviews?from=2017-04-03,practice-review/");
    assertThat(reviewsPage(next.substring(next.indexOf('=') + 1)).rows()).hasSize(1);
    assertThat(rendered("theme-reviews.jte", reviewsPage("9999-01-01,")))
        .contains("The list ends before this page.")
        .doesNotContain("No review identified this theme", "<table");
  }

  private ThemeReviewsPage reviewsPage(@Nullable String from) {
    return ThemeReviewsPage.of(
        Slice.byDay(
            AskedTheme.of("neglect", "2017-Q1").among(registered()), ReviewWithTheme::place, from),
        "/reviews");
  }

  private String page(QuarterRange range) {
    return rendered("themes.jte", ThemesPage.of(range, themes(range)));
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
