package uk.safeguarding.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.safeguarding.standalone.RecordsClient.Answer;

/** A page for each view of what is learnt from reviews. */
class CaseReviewPagesIT {

  private final LearningRead learning = LearningRead.byBusinessUnit();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/case-reviews/learning|Work lists of case reviews",
        "/case-reviews/learning/reviews-under-way|Agency reports received",
        "/case-reviews/learning/reviews-under-way?from=9999-01-01,|The list ends before this page",
        "/case-reviews/learning/actions-due|Training lead",
        "/case-reviews/learning/actions-due?from=9999-01-01,|The list ends before this page",
        "/case-reviews/learning/themes?from=2017-Q1&to=2017-Q4|Safe sleeping",
        "/case-reviews/learning/themes/neglect/2017-18|Serious case review",
        "/case-reviews/learning/themes/neglect/under-way|Reviews under way in which the theme",
        "/case-reviews/learning/recommendations|scc-childrens-services",
        "/case-reviews/learning/recommendations/scc-childrens-services|Declined: outside powers",
        "/case-reviews/learning/recommendations/scc-childrens-services|What was done: Conference",
        "/case-reviews/learning/themes?from=1999-Q1&to=1999-Q4|No theme was identified in these",
        "/case-reviews/work|Practice reviews under way"
      })
  void each_view_has_a_page(String line) {
    String[] cells = line.split("\\|", -1);
    Answer page = learning.unit().get(learning.after(cells[0]));
    assertThat(page.status()).as(page.body()).isEqualTo(200);
    assertThat(page.body()).startsWith("<!DOCTYPE html>").contains(cells[1]);
  }
}
