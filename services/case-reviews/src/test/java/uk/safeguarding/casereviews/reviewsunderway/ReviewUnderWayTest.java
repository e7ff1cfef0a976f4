package uk.safeguarding.casereviews.reviewsunderway;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.casereviews.printed.Pages.rendered;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.casereviews.practicereview.PracticeReviewStage;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewCompleted;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewPublicationNoLongerDue;
import uk.safeguarding.casereviews.register.Slice;
import uk.safeguarding.casereviews.register.SomeReview;
import uk.safeguarding.casereviews.worklists.ReviewsUnderWay;

class ReviewUnderWayTest {

  private static final LocalDate DECIDED = LocalDate.of(2018, 4, 16);
  private static final LocalDate DUE = LocalDate.of(2018, 10, 16);

  private final SomeReview review = SomeReview.begun(1, DECIDED, DUE);

  @Test
  void it_says_its_stage_who_leads_it_since_when_and_how_long_it_has() {
    review
        .told(review.reached(PracticeReviewStage.AGENCY_REPORTS_RECEIVED, 1, DECIDED.plusDays(30)))
        .told(review.appointed(1, DECIDED));
    ReviewUnderWay underWay = among(DUE.minusDays(15), review).getFirst();
    assertThat(underWay.stage()).isEqualTo(PracticeReviewStage.AGENCY_REPORTS_RECEIVED);
    assertThat(underWay.stageReachedOn()).isEqualTo(DECIDED.plusDays(30));
    assertThat(underWay.leadReviewers()).containsExactly(new UUID(7, 1));
    assertThat(underWay.daysSince()).isEqualTo(168);
    assertThat(underWay.daysLeft()).isEqualTo(15);
  }

  @Test
  void it_is_overdue_from_the_day_after_its_limit() {
    assertThat(among(DUE, review).getFirst().overdue()).isFalse();
    assertThat(among(DUE.plusDays(1), review).getFirst().overdue()).isTrue();
  }

  @Test
  void the_most_urgent_comes_first_and_one_that_is_published_is_not_there() {
    SomeReview earlier = SomeReview.begun(2, DECIDED, DUE.minusDays(1));
    SomeReview published = SomeReview.begun(3, DECIDED, DUE);
    published.told(new PracticeReviewPublicationNoLongerDue(published.id(), null));
    assertThat(among(DUE, review, earlier, published))
        .extracting(ReviewUnderWay::record)
        .containsExactly(earlier.id(), review.id());
  }

  @Test
  void its_page_says_it_in_words() {
    ReviewsUnderWayPage.Row begun = page().rows().getFirst();
    assertThat(begun.kind()).isEqualTo("Serious case review");
    assertThat(begun.stage()).isEqualTo("Decided, no stage recorded yet");
    assertThat(begun.reviewers()).isEqualTo("None appointed");
    assertThat(begun.left()).isEqualTo("4 days late");
    review
        .told(review.appointed(1, DECIDED))
        .told(review.appointed(2, DECIDED))
        .told(new PracticeReviewCompleted(review.id(), null, DUE));
    ReviewsUnderWayPage.Row agreed = page().rows().getFirst();
    assertThat(agreed.stage()).isEqualTo("Report agreed");
    assertThat(agreed.stageSince()).isEqualTo("16 October 2018");
    assertThat(agreed.reviewers()).isEqualTo("2 lead reviewers");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2018-09-30, Report agreed,        1 October 2018, the report was agreed after it
          2018-10-01, Report sent to panel, 1 October 2018, both on one day
          2018-10-02, Report sent to panel, 2 October 2018, it was reached after the agreement
          """)
  void its_page_says_what_came_last_a_stage_or_the_agreement_of_the_report(
      LocalDate reachedOn, String stage, String since, String why) {
    review
        .told(review.reached(PracticeReviewStage.REPORT_SENT_TO_PANEL, 1, reachedOn))
        .told(new PracticeReviewCompleted(review.id(), null, LocalDate.of(2018, 10, 1)));
    ReviewsUnderWayPage.Row row = page().rows().getFirst();
    assertThat(row.stage()).as(why).isEqualTo(stage);
    assertThat(row.stageSince()).as(why).isEqualTo(since);
  }

  @Test
  void its_page_names_where_the_limit_is_written_as_the_work_list_does() {
    assertThat(page().limit())
        .startsWith("Published within 6 months of the decision to begin, Working Together 2018")
        .endsWith("; partnership reviews: local practice");
    assertThat(new ReviewsUnderWay().limit()).endsWith("; partnership reviews: local practice");
  }

  @Test
  void its_page_tells_an_empty_list_from_a_page_past_its_end() {
    LocalDate today = DUE.plusDays(4);
    assertThat(rendered("reviews-under-way.jte", page(among(today), "9999-01-01,")))
        .contains("No review is under way.")
        .doesNotContain("First page");
    assertThat(rendered("reviews-under-way.jte", page(among(today, review), "9999-01-01,")))
        .contains("The list ends before this page.")
        .contains("href=\"/case-reviews/learning/reviews-under-way\">First page</a>")
        .doesNotContain("No review is under way", "<table");
  }

  private ReviewsUnderWayPage page() {
    return page(among(DUE.plusDays(4), review), null);
  }

  private static ReviewsUnderWayPage page(List<ReviewUnderWay> all, @Nullable String from) {
    return ReviewsUnderWayPage.of(Slice.byDay(all, ReviewUnderWay::place, from), DUE.plusDays(4));
  }

  private static List<ReviewUnderWay> among(LocalDate today, SomeReview... reviews) {
    return ReviewUnderWay.among(
        Stream.of(reviews).map(each -> Objects.requireNonNull(each.registered())).toList(), today);
  }
}
