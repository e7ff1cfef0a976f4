package uk.safeguarding.casereviews.reviewsunderway;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.safeguarding.casereviews.register.Slice;
import uk.safeguarding.casereviews.register.reviews.RegisteredReviews;
import uk.safeguarding.kernel.London;
import uk.safeguarding.platform.web.page.Page;

/** The page of the reviews under way. */
@Controller
final class ReviewsUnderWayPages {

  private final RegisteredReviews reviews;
  private final Clock clock;

  ReviewsUnderWayPages(RegisteredReviews reviews, Clock clock) {
    this.reviews = reviews;
    this.clock = clock;
  }

  @GetMapping(ReviewsUnderWayPage.ADDRESS)
  Page list(@RequestParam(required = false) @Nullable String from) {
    LocalDate today = London.day(clock.instant());
    Slice<ReviewUnderWay> slice =
        Slice.byDay(ReviewUnderWay.among(reviews.all(), today), ReviewUnderWay::place, from);
    return Page.titled("Reviews under way")
        .captioned("Case reviews")
        .backTo("Reviews and learning", "/case-reviews/learning")
        .showing("reviews-under-way.jte", ReviewsUnderWayPage.of(slice, today));
  }
}
