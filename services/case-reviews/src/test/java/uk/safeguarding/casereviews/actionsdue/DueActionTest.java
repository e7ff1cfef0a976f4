package uk.safeguarding.casereviews.actionsdue;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.casereviews.printed.Pages.rendered;
import static uk.safeguarding.casereviews.register.SomeRecommendation.COUNCIL;
import static uk.safeguarding.casereviews.register.SomeRecommendation.POLICE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.casereviews.printed.Days;
import uk.safeguarding.casereviews.recommendation.ActionRole;
import uk.safeguarding.casereviews.recommendation.events.RecommendationClosed;
import uk.safeguarding.casereviews.register.Slice;
import uk.safeguarding.casereviews.register.SomeRecommendation;

class DueActionTest {

  private static final LocalDate MADE = LocalDate.of(2018, 4, 16);
  private static final LocalDate TODAY = LocalDate.of(2018, 10, 1);

  private final SomeRecommendation one = SomeRecommendation.made(1, MADE, POLICE);

  @Test
  void it_says_what_it_is_whose_since_when_and_how_late() {
    one.told(one.planned(1, POLICE, TODAY.minusDays(3)));
    DueAction action = due().getFirst();
    assertThat(action.agency()).isEqualTo(POLICE);
    assertThat(action.role()).isEqualTo(ActionRole.SAFEGUARDING_LEAD);
    assertThat(action.whatToDo().words()).isEqualTo("Conference reports include a chronology.");
    assertThat(action.since()).isEqualTo(LocalDate.of(2018, 4, 20));
    assertThat(action.daysSince()).isEqualTo(164);
    assertThat(action.daysLeft()).isEqualTo(-3);
    assertThat(action.overdue()).isTrue();
  }

  @Test
  void the_most_urgent_comes_first_and_what_is_done_or_closed_is_not_there() {
    SomeRecommendation closed = SomeRecommendation.made(2, MADE, POLICE);
    closed.told(closed.planned(9, POLICE, TODAY));
    closed.told(new RecommendationClosed(closed.id(), new UUID(2, 1), TODAY));
    one.told(one.planned(1, POLICE, TODAY.plusDays(8)));
    one.told(one.planned(2, COUNCIL, TODAY.minusDays(8)));
    one.told(one.planned(3, POLICE, TODAY)).told(one.done(3, TODAY));
    assertThat(DueAction.among(List.of(one.registered(), closed.registered()), TODAY))
        .extracting(DueAction::action)
        .containsExactly(new UUID(7, 2), new UUID(7, 1));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2018-09-30, true,  1 day late
          2018-10-01, false, today
          2018-10-02, false, 1 day
          2018-10-31, false, 30 days
          """)
  void it_is_overdue_from_the_day_after(LocalDate dueOn, boolean overdue, String left) {
    one.told(one.planned(1, POLICE, dueOn));
    assertThat(due().getFirst().overdue()).isEqualTo(overdue);
    assertThat(Days.left(TODAY, dueOn)).isEqualTo(left);
  }

  @Test
  void its_page_says_how_many_there_are_and_leads_to_the_agency() {
    one.told(one.planned(1, POLICE, TODAY.minusDays(3)));
    ActionsDuePage page = page(null);
    assertThat(page.summary()).startsWith("1 action is not done, 1 of them overdue.");
    assertThat(page.rows().getFirst().agencyHref())
        .isEqualTo("/case-reviews/learning/recommendations/hampshire-police");
    assertThat(page.rows().getFirst().role()).isEqualTo("Safeguarding lead");
    assertThat(rendered("actions-due.jte", page))
        .contains(">Conference reports include a chronology.</th>")
        .contains(">Agencies bring a chronology to each conference. <");
  }

  @Test
  void its_page_tells_an_empty_list_from_a_page_past_its_end() {
    assertThat(rendered("actions-due.jte", page("9999-01-01,")))
        .contains("No action is waiting to be done.")
        .doesNotContain("First page");
    one.told(one.planned(1, POLICE, TODAY));
    assertThat(rendered("actions-due.jte", page("9999-01-01,")))
        .contains("1 action is not done", "The list ends before this page.")
        .contains("href=\"/case-reviews/learning/actions-due\">First page</a>")
        .doesNotContain("No action is waiting", "<table");
  }

  private ActionsDuePage page(@Nullable String from) {
    Slice<DueAction> slice = Slice.byDay(due(), DueAction::place, from);
    long overdue = due().stream().filter(DueAction::overdue).count();
    return ActionsDuePage.of(slice, overdue, TODAY);
  }

  private List<DueAction> due() {
    return DueAction.among(List.of(one.registered()), TODAY);
  }
}
