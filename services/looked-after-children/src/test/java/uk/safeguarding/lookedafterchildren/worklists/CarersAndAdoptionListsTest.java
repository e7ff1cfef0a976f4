package uk.safeguarding.lookedafterchildren.worklists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionMatchDue;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionMatchNoLongerDue;
import uk.safeguarding.lookedafterchildren.adoption.events.PlacementOrderGranted;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerClosureReason;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerKind;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerApproved;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerClosed;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerEvent;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerRecordWithdrawn;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerReviewDue;
import uk.safeguarding.lookedafterchildren.fostercarer.events.TemporaryApprovalRunsOut;
import uk.safeguarding.platform.eventstore.LogPosition;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.worklists.WorkItem;
import uk.safeguarding.platform.worklists.WorkList;

class CarersAndAdoptionListsTest {

  private static final FosterCarerId CARER = new FosterCarerId(new UUID(6, 1));
  private static final AdoptionId ADOPTION = new AdoptionId(new UUID(7, 1));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final LocalDate DUE = LocalDate.of(2019, 1, 21);

  private static final FosterCarerEvent CLOSED =
      new FosterCarerClosed(CARER, FosterCarerClosureReason.RETIRED, null, DUE);
  private static final FosterCarerEvent WITHDRAWN =
      new FosterCarerRecordWithdrawn(CARER, WithdrawalReason.DUPLICATE);
  private static final FosterCarerEvent APPROVED =
      new FosterCarerApproved(CARER, FosterCarerKind.CONNECTED_PERSON, 1, DUE);

  @Test
  void a_review_is_due_until_the_carer_closes() {
    var list = new FosterCarerReviewsDue();
    var due = new FosterCarerReviewDue(CARER, MONDAY, LocalDate.of(2019, 10, 1));
    var next = new FosterCarerReviewDue(CARER, DUE, LocalDate.of(2020, 1, 21));
    assertThat(after(list, APPROVED)).isEmpty();
    assertThat(after(list, due)).containsExactly(item(MONDAY, LocalDate.of(2019, 10, 1)));
    assertThat(after(list, due, next)).containsExactly(item(DUE, LocalDate.of(2020, 1, 21)));
    assertThat(after(list, due, CLOSED)).isEmpty();
    assertThat(after(list, due, WITHDRAWN)).isEmpty();
  }

  @Test
  void a_temporary_approval_runs_out_until_it_becomes_one_or_ends() {
    var list = new TemporaryApprovalsRunningOut();
    var due = new TemporaryApprovalRunsOut(CARER, MONDAY, DUE);
    assertThat(after(list, due)).containsExactly(item(MONDAY, DUE));
    assertThat(after(list, due, APPROVED)).isEmpty();
    assertThat(after(list, due, CLOSED)).isEmpty();
    assertThat(after(list, due, WITHDRAWN)).isEmpty();
    assertThat(after(list, due, new TemporaryApprovalRunsOut(CARER, MONDAY, null))).isEmpty();
  }

  @Test
  void a_child_waits_for_a_match_until_none_is_due() {
    var list = new ChildrenWaitingForMatch();
    var due = new AdoptionMatchDue(ADOPTION, CHILD, MONDAY, DUE);
    assertThat(after(list, new PlacementOrderGranted(ADOPTION, CHILD, MONDAY))).isEmpty();
    assertThat(after(list, due)).containsExactly(WorkItem.due(ADOPTION, CHILD, MONDAY, DUE));
    assertThat(after(list, due, new AdoptionMatchNoLongerDue(ADOPTION, CHILD))).isEmpty();
  }

  @Test
  void every_list_says_which_limit_runs() {
    assertThat(
            List.of(
                new FosterCarerReviewsDue().limit(),
                new TemporaryApprovalsRunningOut().limit(),
                new ChildrenWaitingForMatch().limit()))
        .satisfiesExactly(
            reviews -> assertThat(reviews).startsWith("12 months, Fostering Services"),
            approvals -> assertThat(approvals).startsWith("16 weeks"),
            matches -> assertThat(matches).startsWith("121 days, Adoption scorecards"));
  }

  private static WorkItem item(LocalDate since, LocalDate dueOn) {
    return new WorkItem(CARER.toString(), null, since, dueOn, null);
  }

  /** What waits; each event is folded twice, as after a crash. */
  @SafeVarargs
  private static <E extends ServiceEvent> Iterable<WorkItem> after(WorkList<E> list, E... events) {
    Map<String, WorkItem> items = new HashMap<>();
    for (E event : events) {
      for (int time = 0; time < 2; time++) {
        for (String key : list.keys(event)) {
          var logged = new Logged<>(event, "id", LogPosition.START, Instant.EPOCH);
          switch (list.evolve(key, items.get(key), logged)) {
            case Change.Put<WorkItem>(var put) -> items.put(key, put);
            case Change.Remove<WorkItem> _ -> items.remove(key);
            case Change.Keep<WorkItem> _ -> {}
          }
        }
      }
    }
    return items.values();
  }
}
