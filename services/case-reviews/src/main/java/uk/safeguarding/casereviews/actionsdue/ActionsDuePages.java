package uk.safeguarding.casereviews.actionsdue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.safeguarding.casereviews.register.Slice;
import uk.safeguarding.casereviews.register.recommendations.RegisteredRecommendations;
import uk.safeguarding.kernel.London;
import uk.safeguarding.platform.web.page.Page;

/** The page of the actions that are due. */
@Controller
final class ActionsDuePages {

  private final RegisteredRecommendations recommendations;
  private final Clock clock;

  ActionsDuePages(RegisteredRecommendations recommendations, Clock clock) {
    this.recommendations = recommendations;
    this.clock = clock;
  }

  @GetMapping(ActionsDuePage.ADDRESS)
  Page list(@RequestParam(required = false) @Nullable String from) {
    LocalDate today = London.day(clock.instant());
    List<DueAction> all = DueAction.among(recommendations.all(), today);
    long overdue = all.stream().filter(DueAction::overdue).count();
    Slice<DueAction> slice = Slice.byDay(all, DueAction::place, from);
    return Page.titled("Actions due and overdue")
        .captioned("Case reviews")
        .backTo("Reviews and learning", "/case-reviews/learning")
        .showing("actions-due.jte", ActionsDuePage.of(slice, overdue, today));
  }
}
