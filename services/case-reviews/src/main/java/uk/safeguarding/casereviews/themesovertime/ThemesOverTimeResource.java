package uk.safeguarding.casereviews.themesovertime;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.casereviews.register.Slice;
import uk.safeguarding.casereviews.register.reviews.RegisteredReviews;
import uk.safeguarding.casereviews.theme.LearningTheme;
import uk.safeguarding.kernel.London;

/** Themes over time as JSON, and the reviews behind each count. */
@RestController
final class ThemesOverTimeResource {

  private final RegisteredReviews reviews;
  private final Clock clock;

  ThemesOverTimeResource(RegisteredReviews reviews, Clock clock) {
    this.reviews = reviews;
    this.clock = clock;
  }

  /** A page of the reviews; {@code next} goes into {@code from} of the next request. */
  record Behind(
      LearningTheme theme, String period, List<ReviewWithTheme> reviews, @Nullable String next) {}

  @GetMapping("/case-reviews/themes")
  ThemesOverTime themes(
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String to) {
    QuarterRange range = QuarterRange.asked(from, to, London.day(clock.instant()));
    return ThemesOverTime.of(range, reviews.all());
  }

  @GetMapping("/case-reviews/themes/{theme}/{period}")
  Behind behind(
      @PathVariable String theme,
      @PathVariable String period,
      @RequestParam(required = false) @Nullable String from) {
    AskedTheme asked = AskedTheme.of(theme, period);
    Slice<ReviewWithTheme> slice =
        Slice.byDay(asked.among(reviews.all()), ReviewWithTheme::place, from);
    return new Behind(asked.theme(), asked.inAddress(), slice.items(), slice.next());
  }
}
