package uk.safeguarding.casereviews.learningviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import uk.safeguarding.casereviews.actionsdue.DueAction;
import uk.safeguarding.casereviews.register.recommendations.RegisteredRecommendations;
import uk.safeguarding.casereviews.register.reviews.RegisteredReviews;
import uk.safeguarding.casereviews.reviewsunderway.ReviewUnderWay;
import uk.safeguarding.kernel.London;
import uk.safeguarding.platform.web.page.Page;

/** The page that leads to the views of reviews and their learning. */
@Controller
final class LearningPages {

  private final RegisteredReviews reviews;
  private final RegisteredRecommendations recommendations;
  private final Clock clock;

  LearningPages(RegisteredReviews reviews, RegisteredRecommendations recommendations, Clock clock) {
    this.reviews = reviews;
    this.recommendations = recommendations;
    this.clock = clock;
  }

  @GetMapping("/case-reviews/learning")
  Page views() {
    LocalDate today = London.day(clock.instant());
    List<ReviewUnderWay> underWay = ReviewUnderWay.among(reviews.all(), today);
    List<DueAction> actions = DueAction.among(recommendations.all(), today);
    return Page.titled("Reviews and learning")
        .captioned("Case reviews")
        .showing(
            "learning.jte",
            new LearningPage(
                underWay.size(),
                underWay.stream().filter(ReviewUnderWay::overdue).count(),
                actions.size(),
                actions.stream().filter(DueAction::overdue).count()));
  }
}
