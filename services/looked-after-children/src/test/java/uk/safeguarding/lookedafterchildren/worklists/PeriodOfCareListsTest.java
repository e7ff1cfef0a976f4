package uk.safeguarding.lookedafterchildren.worklists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareId;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.ReasonEpisodeCeased;
import uk.safeguarding.lookedafterchildren.periodofcare.events.LookedAfterReviewDue;
import uk.safeguarding.lookedafterchildren.periodofcare.events.LookedAfterVisitDue;
import uk.safeguarding.lookedafterchildren.periodofcare.events.LookedAfterVisitMade;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareEnded;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareEvent;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareWithdrawn;
import uk.safeguarding.lookedafterchildren.periodofcare.visits.VisitOutcome;
import uk.safeguarding.lookedafterchildren.periodofcare.visits.VisitPlace;
import uk.safeguarding.platform.eventstore.LogPosition;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.worklists.WorkItem;
import uk.safeguarding.platform.worklists.WorkList;

/** What is due while a child is looked after. */
class PeriodOfCareListsTest {

  private static final PeriodOfCareId PERIOD = new PeriodOfCareId(new UUID(8, 8));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final LocalDate FRIDAY = LocalDate.of(2018, 10, 5);

  private static final PeriodOfCareEvent VISIT_DUE =
      new LookedAfterVisitDue(PERIOD, CHILD, MONDAY, MONDAY.plusWeeks(1));
  private static final PeriodOfCareEvent REVIEW_DUE =
      new LookedAfterReviewDue(PERIOD, CHILD, MONDAY, MONDAY.plusWeeks(4));
  private static final PeriodOfCareEvent VISITED =
      new LookedAfterVisitMade(
          PERIOD,
          CHILD,
          new UUID(9, 1),
          FRIDAY,
          FRIDAY,
          VisitOutcome.CHILD_SEEN,
          VisitPlace.SCHOOL);
  private static final PeriodOfCareEvent ENDED =
      new PeriodOfCareEnded(PERIOD, CHILD, FRIDAY, ReasonEpisodeCeased.OTHER);
  private static final PeriodOfCareEvent WITHDRAWN =
      new PeriodOfCareWithdrawn(PERIOD, CHILD, WithdrawalReason.DUPLICATE);

  @Test
  void a_visit_is_due_until_the_next_one_is() {
    var next = new LookedAfterVisitDue(PERIOD, CHILD, FRIDAY, FRIDAY.plusWeeks(6));
    assertThat(after(new LookedAfterVisitsDue(), REVIEW_DUE)).isEmpty();
    assertThat(after(new LookedAfterVisitsDue(), VISIT_DUE, REVIEW_DUE, VISITED, next))
        .containsExactly(WorkItem.due(PERIOD, CHILD, FRIDAY, FRIDAY.plusWeeks(6)));
  }

  @Test
  void visits_and_reviews_are_due_until_the_period_ends_or_turns_out_never_to_have_been() {
    isDueUntilTheEnd(new LookedAfterVisitsDue(), VISIT_DUE, MONDAY.plusWeeks(1));
    isDueUntilTheEnd(new LookedAfterReviewsDue(), REVIEW_DUE, MONDAY.plusWeeks(4));
  }

  @Test
  void a_list_says_which_limits_run() {
    assertThat(new LookedAfterVisitsDue().limit()).contains("1 week", "6 weeks", "3 months", "28");
    assertThat(new LookedAfterReviewsDue().limit()).contains("20 working days", "6 months", "33");
  }

  private static void isDueUntilTheEnd(
      WorkList<PeriodOfCareEvent> list, PeriodOfCareEvent due, LocalDate dueOn) {
    assertThat(after(list, due)).containsExactly(WorkItem.due(PERIOD, CHILD, MONDAY, dueOn));
    assertThat(after(list, due, ENDED)).isEmpty();
    assertThat(after(list, due, WITHDRAWN)).isEmpty();
  }

  /** What waits; each event is folded twice, as after a crash. */
  private static Iterable<WorkItem> after(
      WorkList<PeriodOfCareEvent> list, PeriodOfCareEvent... events) {
    Map<String, WorkItem> items = new HashMap<>();
    for (PeriodOfCareEvent event : events) {
      for (int time = 0; time < 2; time++) {
        for (String key : list.keys(event)) {
          var logged = new Logged<>(event, "id", LogPosition.START, Instant.EPOCH);
          switch (list.evolve(key, items.get(key), logged)) {
            case Change.Put<WorkItem>(var item) -> items.put(key, item);
            case Change.Remove<WorkItem> _ -> items.remove(key);
            case Change.Keep<WorkItem> _ -> {}
          }
        }
      }
    }
    return items.values();
  }
}
