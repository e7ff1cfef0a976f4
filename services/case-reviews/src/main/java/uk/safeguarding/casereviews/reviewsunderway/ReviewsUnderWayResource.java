package uk.safeguarding.casereviews.reviewsunderway;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.casereviews.register.Slice;
import uk.safeguarding.casereviews.register.reviews.RegisteredReviews;
import uk.safeguarding.kernel.London;

/** The reviews under way as JSON. */
@RestController
final class ReviewsUnderWayResource {

  private final RegisteredReviews reviews;
  private final Clock clock;

  ReviewsUnderWayResource(RegisteredReviews reviews, Clock clock) {
    this.reviews = reviews;
    this.clock = clock;
  }

  /** A page of the list; {@code next} goes into {@code from} of the next request. */
  record UnderWay(Instant asOf, List<ReviewUnderWay> items, @Nullable String next) {}

  @GetMapping("/case-reviews/reviews-under-way")
  UnderWay list(@RequestParam(required = false) @Nullable String from) {
    Instant now = clock.instant();
    Slice<ReviewUnderWay> slice =
        Slice.byDay(
            ReviewUnderWay.among(reviews.all(), London.day(now)), ReviewUnderWay::place, from);
    return new UnderWay(now, slice.items(), slice.next());
  }
}
