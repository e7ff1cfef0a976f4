package uk.safeguarding.casereviews.themesovertime;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.safeguarding.casereviews.printed.Words;
import uk.safeguarding.casereviews.register.Slice;
import uk.safeguarding.casereviews.register.reviews.RegisteredReviews;
import uk.safeguarding.kernel.London;
import uk.safeguarding.platform.web.page.Page;

/** The pages of themes over time. */
@Controller
final class ThemesPages {

  private final RegisteredReviews reviews;
  private final Clock clock;

  ThemesPages(RegisteredReviews reviews, Clock clock) {
    this.reviews = reviews;
    this.clock = clock;
  }

  @GetMapping(ThemesPage.ADDRESS)
  Page themes(
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String to) {
    QuarterRange range = QuarterRange.asked(from, to, London.day(clock.instant()));
    return Page.titled("Themes over time")
        .captioned("Case reviews")
        .backTo("Reviews and learning", "/case-reviews/learning")
        .showing("themes.jte", ThemesPage.of(range, ThemesOverTime.of(range, reviews.all())));
  }

  @GetMapping(ThemesPage.ADDRESS + "/{theme}/{period}")
  Page behind(
      @PathVariable String theme,
      @PathVariable String period,
      @RequestParam(required = false) @Nullable String from) {
    AskedTheme asked = AskedTheme.of(theme, period);
    return Page.titled(Words.of(asked.theme()))
        .captioned(asked.label())
        .backTo("Themes over time", ThemesPage.ADDRESS)
        .showing(
            "theme-reviews.jte",
            ThemeReviewsPage.of(
                Slice.byDay(asked.among(reviews.all()), ReviewWithTheme::place, from),
                ThemesPage.behind(asked.theme(), asked.inAddress())));
  }
}
