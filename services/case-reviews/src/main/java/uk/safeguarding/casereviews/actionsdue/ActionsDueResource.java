package uk.safeguarding.casereviews.actionsdue;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.casereviews.register.Slice;
import uk.safeguarding.casereviews.register.recommendations.RegisteredRecommendations;
import uk.safeguarding.kernel.London;

/** The actions that are due as JSON. */
@RestController
final class ActionsDueResource {

  private final RegisteredRecommendations recommendations;
  private final Clock clock;

  ActionsDueResource(RegisteredRecommendations recommendations, Clock clock) {
    this.recommendations = recommendations;
    this.clock = clock;
  }

  /**
   * A page of the list; {@code next} goes into {@code from} of the next request.
   *
   * @param overdue how many of all are overdue
   */
  record Due(Instant asOf, long overdue, List<DueAction> items, @Nullable String next) {}

  @GetMapping("/case-reviews/actions-due")
  Due list(@RequestParam(required = false) @Nullable String from) {
    Instant now = clock.instant();
    List<DueAction> all = DueAction.among(recommendations.all(), London.day(now));
    Slice<DueAction> slice = Slice.byDay(all, DueAction::place, from);
    return new Due(
        now, all.stream().filter(DueAction::overdue).count(), slice.items(), slice.next());
  }
}
